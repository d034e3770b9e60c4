import type { Exhibit } from '../schema/exhibit.ts'
import type { CatalogueObject } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { bookOf, restingPose } from './bookOf.ts'
import type { BookForm } from './form.ts'
import type { Pose } from './model.ts'
import type { Part, Run } from './parts.ts'
import type { Rest } from './rest.ts'
import { opens } from './resting.ts'

/** An exhibit's object as it lies or stands. */
export interface LaidBook {
  readonly book: BookForm
  readonly pose: Pose
  /** The book's pages are those of the record from this one on. */
  readonly from: number
}

/** The book that the form engine draws of what lies or stands so. */
export function laidBook(
  scene: Pick<Scene, 'media'>,
  object: CatalogueObject,
  { page = 0 }: Pick<Exhibit, 'page'>,
  rest: Rest,
): LaidBook {
  // A sheet, a block or a stone shows the page that is seen first; what opens shows it among the others.
  const from = opens(object) ? 0 : page
  const book = bookOf(scene, from === 0 ? object : { ...object, pages: object.pages.slice(from) })
  return { book, pose: restingPose(book, rest, page), from }
}

/** Whose page is seen: of what lies, none that faces the table. @param stands whether one can walk round it */
export function runsSeen({ runs, normals }: Part, stands: boolean): readonly Run[] {
  if (stands) return runs
  return runs.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if ((normals[i * 3 + 1] ?? 0) > 0) return true
    return false
  })
}

/** Positions in the record's pages of what is seen of it, in their order. */
export function pagesLaid({ book, pose, from }: LaidBook, stands: boolean): number[] {
  const runs = book.mesh(pose).flatMap((part) => runsSeen(part, stands))
  return [...new Set(runs.map(({ page }) => page + from))].sort((a, b) => a - b)
}
