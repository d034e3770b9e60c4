import type { CatalogueObject, Form } from '../schema/object.ts'

/** Page indexes that lie open side by side, by the side on which each lies. */
export interface BookOpening {
  readonly right?: number
  readonly left?: number
}

/**
 * Forms that open to two pages, and how their page list falls into openings. `split`: a leaf's two sides lie back to
 * back, so the first page faces the cover and lies alone (wrapped-back, thread-bound; folios of a codex). `paired`: two
 * following pages face each other (the two halves of a butterfly sheet, panels of a concertina, album leaves).
 * Source: book-forms.md §1.6 of the project's reference.
 */
const OPENINGS: Readonly<Partial<Record<Form, 'split' | 'paired'>>> = {
  wrappedBack: 'split',
  threadBound: 'split',
  codexWestAsian: 'split',
  butterfly: 'paired',
  concertina: 'paired',
  album: 'paired',
}

/** Whether a thing of this form lies open to two facing pages. */
export const opensToTwoPages = (form: Form): boolean => OPENINGS[form] !== undefined

type Paged = Pick<CatalogueObject, 'form' | 'viewingDirection' | 'pages'>

function facing(object: Paged, earlier: number | undefined, later: number | undefined): BookOpening {
  const [right, left] = object.viewingDirection === 'left-to-right' ? [later, earlier] : [earlier, later]
  return { ...(right === undefined ? {} : { right }), ...(left === undefined ? {} : { left }) }
}

/**
 * Every opening of the object from the first to the last. In a right-to-left book the earlier page lies at the right;
 * a form that does not open gives one page each, on the side where reading begins.
 */
export function openingsOf(object: Paged): BookOpening[] {
  const count = object.pages.length
  const way = OPENINGS[object.form]
  const page = (index: number) => (index >= 0 && index < count ? index : undefined)
  if (way === undefined) return object.pages.map((_, index) => facing(object, index, undefined))
  const openings: BookOpening[] = []
  for (let first = way === 'split' ? -1 : 0; first < count; first += 2) {
    openings.push(facing(object, page(first), page(first + 1)))
  }
  return openings
}

const includes = (opening: BookOpening, page: number): boolean =>
  opening.right === page || opening.left === page

/** What lies open when this page is seen; nothing when the object has no such page. */
export function openingAt(object: Paged, page: number): BookOpening {
  return openingsOf(object).find((opening) => includes(opening, page)) ?? {}
}

/** The first page of the opening after (`1`) or before (`-1`) the one at `page`; undefined at the covers. */
export function pageAfterTurn(object: Paged, page: number, turn: 1 | -1): number | undefined {
  const openings = openingsOf(object)
  const at = openings.findIndex((opening) => includes(opening, page))
  const next = at < 0 ? undefined : openings[at + turn]
  if (!next) return undefined
  const pages = [next.right, next.left].filter((index) => index !== undefined)
  return Math.min(...pages)
}
