import { pictureOf } from '../records/pages.ts'
import type { CatalogueObject } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { fitted } from './fitting.ts'
import { type BookForm, createForm } from './form.ts'
import { openingOfPage, type Topology } from './leaves.ts'
import type { FormSpec, Pose } from './model.ts'
import type { Rest } from './rest.ts'
import { CRADLED } from './resting.ts'
import type { PageImage } from './sides.ts'

/** What the form engine is told of a catalogue record: its pages by the proportions of their pictures, none stretched. */
export function specOf(scene: Pick<Scene, 'media'>, object: CatalogueObject): FormSpec {
  const { form, viewingDirection, pages, dimensions, structure = {} } = object
  const images = pages.map(
    ({ imaging = structure.imaging, splitAt, without }): PageImage => ({
      ...(imaging && { imaging }),
      ...(splitAt !== undefined && { splitAt }),
      ...(without && { without }),
    }),
  )
  const proportions = pages.map((page) => {
    const picture = pictureOf(scene, page)
    return picture && picture.width / picture.height
  })
  const spec = {
    form,
    viewingDirection,
    pages: images,
    options: structure,
    ...(dimensions && { dimensions }),
  }
  return fitted(spec, proportions)
}

/** A catalogue record as the physical book it is. Keep it: what it draws is written into the same arrays again. */
export function bookOf(scene: Pick<Scene, 'media'>, object: CatalogueObject): BookForm {
  return createForm(specOf(scene, object))
}

/** The pose of a book that lies so in a case: what is bound at a spine lies open on a cradle. */
export function restingPose(book: BookForm, { lies }: Rest, page = 0): Pose {
  if (typeof lies === 'object') return lies
  if (lies === 'closed') return book.closed
  const opening = book.topology && openingOfPage(book.topology, page)
  const pose =
    lies === 'extended' ? book.extended : opening === undefined ? book.onDisplay(page) : book.openAt(opening)
  return pose.kind === 'leaves' ? { ...pose, cradled: CRADLED } : pose
}

/** The leaves and openings of a record, for readers that draw nothing; undefined for a form that has none. */
export function leavesOf(object: CatalogueObject): Topology | undefined {
  return createForm(specOf({ media: {} }, object)).topology
}
