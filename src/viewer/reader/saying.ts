import type { Reading, ShownSide, Step } from '../../scenes/reading/reading.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'

/** Looks words up in the namespace `reader`. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string

/** What a page is called: the librarian's folio, else its number in the list. */
export function pageName(
  { pages }: Pick<CatalogueObject, 'pages'>,
  page: number,
  say: Say,
  half: 'a' | 'b' | '' = '',
): string {
  const label = pages[page]?.label
  return label === undefined
    ? say('page.numbered', { page: page + 1 })
    : say('page.labelled', { label: `${label}${half}` })
}

/** What is to be seen on one side: a page, or why there is none. */
export function sideName(object: Pick<CatalogueObject, 'pages'>, side: ShownSide, say: Say): string {
  if (side.page !== undefined) return pageName(object, side.page, say, side.half)
  if (side.isCover) return say('side.cover')
  return say(`side.${side.blank ?? 'bound'}`)
}

/** `Opening 3 of 24: right page 2b, left page 3a`: what is told of a step to those who do not see it. */
export function stepName(
  object: Pick<CatalogueObject, 'pages'>,
  { manner }: Reading,
  steps: readonly Step[],
  at: number,
  say: Say,
): string {
  const sides = steps[at]?.sides ?? []
  const isBlank = sides.length > 1 && sides.every(({ blank }) => blank === 'bound')
  const unit = manner === 'openings' && sides.length > 1 ? 'opening' : manner === 'strip' ? 'part' : 'page'
  // The right page of a book from the right is named first, as it is read first.
  const named = sides.map((side) => {
    const what = sideName(object, side, say)
    return side.at && manner === 'openings' ? say(`at.${side.at}`, { what }) : what
  })
  const what = isBlank ? say('side.blankOpening') : [...new Set(named)].join(say('separator'))
  const total = steps.length
  const [only] = sides
  const isCounted = sides.length === 1 && only?.page !== undefined && !object.pages[only.page]?.label
  if (total <= 1 && manner !== 'openings') return what
  // Its number in the list, once more, would say nothing.
  if (isCounted && !only.at) return say(`place.${unit}`, { number: at + 1, total })
  return say(`position.${unit}`, { number: at + 1, total, what })
}
