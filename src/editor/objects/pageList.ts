import type { Page } from '../../scenes/schema/object.ts'
import type { PagesArgs } from '../commands/pages.ts'

/** The pages that there are afterwards, and where each was before. */
export type PageList = Pick<PagesArgs, 'pages' | 'from'>

interface Placed {
  readonly page: Page
  readonly from: number | null
}

const placed = (pages: readonly Page[]): Placed[] => pages.map((page, from) => ({ page, from }))
const listOf = (all: readonly Placed[]): PageList => ({
  pages: all.map(({ page }) => page),
  from: all.map(({ from }) => from),
})

/** With pages put in before the one at `at`. */
export function inserted(pages: readonly Page[], at: number, added: readonly Page[]): PageList {
  const fresh = added.map((page) => ({ page, from: null }))
  return listOf(placed(pages).toSpliced(at, 0, ...fresh))
}

export function removed(pages: readonly Page[], gone: ReadonlySet<number>): PageList {
  return listOf(placed(pages).filter((_, index) => !gone.has(index)))
}

/**
 * With some of them taken out and put together, in their order, into a gap.
 * @param gap 0 before the first page, `pages.length` after the last
 */
export function moved(pages: readonly Page[], taken: ReadonlySet<number>, gap: number): PageList {
  const all = placed(pages)
  const rest = (from: number, to: number) => all.slice(from, to).filter((_, i) => !taken.has(from + i))
  const block = all.filter((_, index) => taken.has(index))
  return listOf([...rest(0, gap), ...block, ...rest(gap, all.length)])
}

/** The gap into which chosen pages go when they go one page on (`1`) or back (`-1`); undefined at the ends. */
export function gapBeside(count: number, taken: ReadonlySet<number>, by: 1 | -1): number | undefined {
  const indexes = [...taken]
  const gap = by < 0 ? Math.min(...indexes) - 1 : Math.max(...indexes) + 2
  return gap < 0 || gap > count ? undefined : gap
}

/** With each of some pages made into one or more others. */
export function changed(
  pages: readonly Page[],
  which: ReadonlySet<number>,
  change: (page: Page, index: number) => Page | readonly Page[],
): PageList {
  return listOf(
    placed(pages).flatMap(({ page, from }, index) => {
      if (!which.has(index)) return [{ page, from }]
      const next = change(page, index)
      return (Array.isArray(next) ? (next as readonly Page[]) : [next as Page]).map((each) => ({
        page: each,
        from,
      }))
    }),
  )
}

/** A page with some of its fields set; `undefined` takes one away. */
export function withFields(page: Page, fields: Partial<Record<keyof Page, unknown>>): Page {
  const next = Object.entries({ ...page, ...fields }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(next) as Page
}
