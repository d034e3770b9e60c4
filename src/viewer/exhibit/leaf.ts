import { type BookOpening, openingAt, opensToTwoPages, pageAfterTurn } from '../../scenes/forms/opening.ts'
import type { CatalogueObject } from '../../scenes/schema/object.ts'

/** Forward or back in the book. */
export type Turn = 1 | -1

/** What turning does; absent at the covers. */
export interface TurnHandlers {
  readonly next: (() => void) | undefined
  readonly previous: (() => void) | undefined
}

/** Pages that are seen at once, from the left of the screen to the right. */
export function pagesSeen(object: CatalogueObject, page: number, twoAtOnce: boolean): number[] {
  if (!twoAtOnce || !opensToTwoPages(object.form)) return page in object.pages ? [page] : []
  const { left, right }: BookOpening = openingAt(object, page)
  return [left, right].filter((each) => each !== undefined)
}

/** The page after a turn; undefined at the covers. */
export function turned(
  object: CatalogueObject,
  page: number,
  turn: Turn,
  twoAtOnce: boolean,
): number | undefined {
  if (twoAtOnce) return pageAfterTurn(object, page, turn)
  const next = page + turn
  return next in object.pages ? next : undefined
}
