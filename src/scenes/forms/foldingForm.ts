import { pictureOf } from '../records/pages.ts'
import type { CatalogueObject } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { createFoldingSheet } from './foldingSheet.ts'
import type { FoldTarget } from './foldSheet.ts'
import type { BookForm } from './form.ts'
import type { Pose } from './model.ts'
import { FORM_PARAMETERS } from './parameters.ts'

/** A book whose one sheet is folded for a binding that can be chosen anew. */
export interface FoldingForm extends BookForm {
  /** Into what the sheet is folded. */
  target: FoldTarget
}

/**
 * The printed sheet of a record (`structure.folds`) as something that can be posed like a book: `unfolding` 1 is the flat
 * sheet and 0 the closed book. The picture of the first page is the whole sheet, and is not stretched.
 */
export function foldingFormOf(
  scene: Pick<Scene, 'media'>,
  object: CatalogueObject,
  target: FoldTarget,
): FoldingForm {
  const picture = pictureOf(scene, object.pages[0])
  const height = object.dimensions?.height ?? FORM_PARAMETERS[target].page.height
  const usual = object.dimensions?.width ?? FORM_PARAMETERS[target].page.width * 2
  const width = picture ? (height * picture.width) / picture.height : usual
  const sheet = createFoldingSheet({
    width,
    height,
    viewingDirection: object.viewingDirection,
    ...(picture && { page: 0 }),
  })
  const at = (open: number): Pose => ({ kind: 'unfolding', open })
  return {
    target,
    order: [0],
    closed: at(0),
    extended: at(1),
    onDisplay: () => at(1),
    openingCount: 1,
    openAt: () => at(1),
    between(from, to, progress) {
      const [a, b] = [openOf(from), openOf(to)]
      return at(a + (b - a) * Math.min(1, Math.max(0, progress)))
    },
    mesh(pose) {
      return sheet.mesh(1 - openOf(pose), this.target)
    },
  }
}

const openOf = (pose: Pose): number => (pose.kind === 'unfolding' ? pose.open : 1)
