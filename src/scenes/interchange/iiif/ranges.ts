import type { Heading } from '../../schema/object.ts'
import { idOf, isRecord, type Json, listOf, recordsOf, textOf, typeOf } from './json.ts'
import { wordsOf } from './words.ts'

/** Headings beyond which a table of contents is cut off, and how deep they lie within one another at most. */
const MOST = 2000
const DEEPEST = 6

/**
 * The table of contents that a manifest's ranges make: a heading for each that has a title and begins at one of the
 * pages. A range that only holds all others, and one that gives another order of the pages, is no heading.
 * @param pageOf position of a canvas among the object's pages, by its id
 */
export function headingsOf(structures: unknown, pageOf: ReadonlyMap<string, number>): Heading[] {
  const ranges = recordsOf(structures).slice(0, 10_000)
  const known = new Map(ranges.flatMap((range) => (idOf(range) ? [[idOf(range) as string, range]] : [])))
  const inner = new Set(ranges.flatMap((range) => listOf(range.ranges).map(String)))
  const outermost = ranges.filter((range) => !inner.has(idOf(range) ?? ''))
  const found: Heading[] = []
  const seen = new Set<Json>()

  const firstPage = (range: Json, depth: number): number | undefined => {
    for (const part of partsOf(range, known)) {
      const page =
        typeof part === 'string' ? pageOf.get(part) : depth < 20 ? firstPage(part, depth + 1) : undefined
      if (page !== undefined) return page
    }
    return undefined
  }
  const walk = (range: Json, level: number) => {
    if (seen.has(range) || found.length >= MOST || isOtherOrder(range)) return
    seen.add(range)
    const title = wordsOf(range.label)
    const page = firstPage(range, 0)
    const isHeading = Object.keys(title).length > 0 && page !== undefined
    if (isHeading) found.push({ title, page, ...(level > 1 && { level }) })
    for (const part of partsOf(range, known))
      if (typeof part !== 'string') walk(part, Math.min(DEEPEST, isHeading ? level + 1 : level))
  }

  const [only] = outermost
  const wrapped = only && outermost.length === 1 ? rangesIn(only, known) : []
  for (const range of wrapped.length > 0 ? wrapped : outermost) walk(range, 1)
  return found.sort((a, b) => a.page - b.page)
}

/** Ids of canvases and the ranges within a range, in their order: `items` in Presentation 3, three lists in 2.1. */
function partsOf(range: Json, known: ReadonlyMap<string, Json>): (string | Json)[] {
  const parts = [range.items, range.members, range.canvases, range.ranges].flatMap(listOf)
  return parts.slice(0, 10_000).flatMap((part): (string | Json)[] => {
    const id = isRecord(part)
      ? (idOf(part) ?? textOf(part.source) ?? (isRecord(part.source) ? idOf(part.source) : undefined))
      : textOf(part)
    const inner = id === undefined ? undefined : known.get(id)
    if (inner) return [inner]
    if (isRecord(part) && typeOf(part) === 'Range') return [part]
    return id === undefined ? [] : [id.replace(/#.*$/, '')]
  })
}

function rangesIn(range: Json, known: ReadonlyMap<string, Json>): Json[] {
  return partsOf(range, known).filter((part) => typeof part !== 'string')
}

function isOtherOrder(range: Json): boolean {
  return listOf(range.behavior).some((behavior) => behavior === 'sequence' || behavior === 'no-nav')
}
