import type { BookForm } from '../../../scenes/forms/form.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import { carrierOf } from '../../../scenes/forms/structureFields.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'

/** The ways in which the preview lays a book down. */
export const LYINGS = ['closed', 'onDisplay', 'open', 'extended', 'enclosed'] as const
export type Lying = (typeof LYINGS)[number]

/** Those that this book has; none for what cannot be opened. */
export function lyingsOf(
  { closed, extended, openingCount, topology }: BookForm,
  object: CatalogueObject,
): Lying[] {
  if (closed.kind === 'still') return []
  const has: Readonly<Record<Lying, boolean>> = {
    closed: true,
    onDisplay: closed.kind === 'leaves' && topology !== undefined,
    open: openingCount > 1 || closed.kind === 'strip',
    extended: extended.kind !== 'leaves',
    enclosed: object.structure?.enclosure !== undefined,
  }
  return LYINGS.filter((lying) => has[lying])
}

/** @param opening from 0; where the way of lying has one */
export function poseOf(book: BookForm, lying: Lying, opening: number): Pose | 'enclosed' {
  switch (lying) {
    case 'onDisplay':
      return book.onDisplay(pageAt(book, opening))
    case 'open':
      return book.openAt(opening)
    case 'closed':
    case 'extended':
      return book[lying]
    default:
      return 'enclosed'
  }
}

function pageAt({ topology }: BookForm, opening: number): number {
  const { first, second } = topology?.openings[opening] ?? {}
  return first?.page ?? second?.page ?? 0
}

/** Whether it is rolled when it is put away. */
export const isRolled = (object: CatalogueObject, { closed }: BookForm): boolean =>
  closed.kind === 'strip' || carrierOf(object) === 'rolled'
