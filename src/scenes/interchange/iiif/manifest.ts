import type { Finding } from '../../check/finding.ts'
import { type Heading, VIEWING_DIRECTIONS, type ViewingDirection } from '../../schema/object.ts'
import type { LanguageMap } from '../../schema/text.ts'
import { type IiifRule, iiifFinding, pageNumbers } from './findings.ts'
import { idOf, isRecord, type Json, listOf, recordsOf, remoteAddress, textOf, typeOf } from './json.ts'
import { type PagePlan, readCanvas } from './pages.ts'
import { headingsOf } from './ranges.ts'
import { wordsOf } from './words.ts'

/** What a manifest says of a book, in our words. */
export interface ManifestPlan {
  /** The manifest's own address, as a source. */
  readonly id?: string
  readonly title: LanguageMap
  readonly summary: LanguageMap
  readonly holder: LanguageMap
  readonly credit: LanguageMap
  readonly rights?: string
  readonly homepage?: string
  /** Absent where the manifest leaves it unsaid. */
  readonly viewingDirection?: ViewingDirection
  /** How the pages hang together, where it is said. */
  readonly behavior?: 'paged' | 'continuous' | 'individuals'
  readonly pages: readonly PagePlan[]
  readonly contents: readonly Heading[]
}

/** Findings of a plan speak of what is left out or was unclear. */
export type ReadManifest =
  | { readonly ok: true; readonly plan: ManifestPlan; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** UTF-16 units of a manifest, and pages of a book: what a draft and the forms can hold. */
const LARGEST = 32 * 1024 * 1024
const MOST_PAGES = 2000
const BEHAVIORS = ['paged', 'continuous', 'individuals'] as const

const refuse = (rule: IiifRule, params: Finding['params'] = {}): ReadManifest => ({
  ok: false,
  findings: [iiifFinding(rule, '', params)],
})

/**
 * Reads a manifest of the IIIF Presentation API 3.0 or 2.1. Never throws: what cannot be used is told of.
 * Sources: https://iiif.io/api/presentation/3.0/ and /2.1/.
 */
export function readManifest(text: string): ReadManifest {
  if (text.length > LARGEST)
    return refuse('iiif-too-large', {
      megabytes: Math.ceil(text.length / 1024 / 1024),
      limit: LARGEST / 1024 / 1024,
    })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return refuse('iiif-not-json')
  }
  if (!isRecord(json)) return refuse('iiif-not-manifest')
  const elsewhere = manifestIn(json)
  if (elsewhere) return refuse('iiif-points-elsewhere', { value: elsewhere })
  const type = typeOf(json)
  if (type === 'Collection') return refuse('iiif-collection')
  return type === 'Manifest' ? planOf(json) : refuse('iiif-not-manifest')
}

/**
 * The address of a manifest in what a curator typed, pasted or dropped: itself, or what a link to a viewer names
 * (`?manifest=…`, as the IIIF logo carries it when it is dragged, or `?iiif-content=…`).
 * @returns undefined when it is none that can be fetched
 */
export function manifestAddress(typed: string): string | undefined {
  const address = remoteAddress(typed)
  if (!address) return undefined
  const { searchParams } = new URL(address)
  return (
    remoteAddress(searchParams.get('manifest')) ?? remoteAddress(searchParams.get('iiif-content')) ?? address
  )
}

function planOf(json: Json): ReadManifest {
  const [sequence = {}] = recordsOf(json.sequences)
  const canvases = recordsOf(json.items ?? sequence.canvases)
  const read = canvases.slice(0, MOST_PAGES).map((canvas, index) => readCanvas(canvas, index + 1))
  const pages = read.flatMap(({ page }) => page ?? [])
  const ofPages = findingsByRule(read)
  if (!pages.some(({ picture }) => picture))
    return { ok: false, findings: [iiifFinding('iiif-no-pictures', 'items'), ...ofPages] }

  const direction = textOf(json.viewingDirection) ?? textOf(sequence.viewingDirection)
  const viewingDirection = VIEWING_DIRECTIONS.find((each) => each === direction)
  const hints = [json.behavior, json.viewingHint, sequence.viewingHint].flatMap(listOf)
  const behavior = BEHAVIORS.find((each) => hints.includes(each))
  const places = pages.map(({ number }, place) => [idOf(canvases[number - 1] ?? {}) ?? '', place] as const)
  const findings = [
    ...(canvases.length > MOST_PAGES
      ? [iiifFinding('iiif-too-many-pages', 'items', { length: canvases.length, limit: MOST_PAGES })]
      : []),
    ...(viewingDirection || pages.length === 1
      ? []
      : [iiifFinding('iiif-direction-unsaid', 'viewingDirection')]),
    ...ofPages,
  ]
  const plan: ManifestPlan = {
    ...factsOf(json),
    ...(viewingDirection && { viewingDirection }),
    ...(behavior && { behavior }),
    pages,
    contents: headingsOf(json.structures, new Map(places)),
  }
  return { ok: true, plan, findings }
}

function factsOf(json: Json): Omit<ManifestPlan, 'pages' | 'contents'> {
  const id = identifier(idOf(json))
  const rights = identifier(listOf(json.rights ?? json.license)[0])
  const homepage = remoteAddress(idOf(recordsOf(json.homepage ?? json.related)[0] ?? {}))
  return {
    ...(id && { id }),
    title: wordsOf(json.label),
    summary: wordsOf(json.summary ?? json.description, '\n\n'),
    holder: wordsOf(recordsOf(json.provider)[0]?.label),
    credit: wordsOf(recordsOf(json.requiredStatement)[0]?.value ?? json.attribution),
    ...(rights && { rights }),
    ...(homepage && { homepage }),
  }
}

/** One finding for each rule, with the numbers of all the pages that it speaks of. */
function findingsByRule(read: readonly { readonly rules: readonly IiifRule[] }[]): Finding[] {
  const pages = new Map<IiifRule, number[]>()
  for (const [index, { rules }] of read.entries())
    for (const rule of rules) pages.set(rule, [...(pages.get(rule) ?? []), index + 1])
  return [...pages].map(([rule, numbers]) =>
    iiifFinding(rule, `items/${(numbers[0] ?? 1) - 1}`, { pages: pageNumbers(numbers) }),
  )
}

/** A name that is kept and never fetched: `http:` stays. */
function identifier(value: unknown): string | undefined {
  const name = textOf(value)
  return name && name.length <= 2000 && /^https?:\/\/[^\s\\]+$/.test(name) ? name : undefined
}

/** The manifest that a content state (IIIF Content State API 1.0) points at. */
function manifestIn(json: Json): string | undefined {
  if (typeOf(json) !== 'Annotation') return undefined
  const [target] = recordsOf(json.target)
  if (!target) return undefined
  return remoteAddress(typeOf(target) === 'Manifest' ? idOf(target) : idOf(recordsOf(target.partOf)[0] ?? {}))
}
