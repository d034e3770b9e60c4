import { FORM_PARAMETERS } from '../forms/parameters.ts'
import { pictureOf } from '../records/pages.ts'
import type { CatalogueObject } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'

/** How many times as wide as expected a picture of two pages is that is taken for one, within these bounds. */
const TWICE = { least: 1.6, most: 2.5 } as const

/**
 * Whether the pictures of a volume of folded sheets can be what the record says they show: a picture of two pages that
 * is taken for one is twice as wide as the book, one page taken for two half as wide. Judged by the proportions of the
 * closed book, or the usual ones of its form; a book of which only some pictures differ is not spoken of.
 */
export function picturesMisread(
  scene: Pick<Scene, 'media'>,
  { form, pages, dimensions = {}, structure }: CatalogueObject,
):
  | { readonly rule: 'sheet-as-page' | 'page-as-sheet' | 'width-of-sheet'; readonly field: string }
  | undefined {
  const { binding, page: usual } = FORM_PARAMETERS[form]
  const isFolded = binding?.foldedOutside || binding?.making === 'folded'
  if (!isFolded) return undefined
  const { width, height } = dimensions
  const isMeasured = width !== undefined && height !== undefined
  const book = isMeasured ? width / height : usual.width / usual.height
  const ratios = pages.flatMap((page) => {
    const picture = pictureOf(scene, page)
    const shown = (page.imaging ?? structure?.imaging ?? 'halfLeaf') === 'halfLeaf' ? 1 : 2
    return picture ? [{ shown, ratio: picture.width / picture.height / (book * shown) }] : []
  })
  if (ratios.length === 0) return undefined
  if (ratios.every(({ shown, ratio }) => shown === 1 && isTwice(ratio)))
    return { rule: 'sheet-as-page', field: 'structure' }
  if (!ratios.every(({ ratio }) => isTwice(1 / ratio))) return undefined
  if (ratios.every(({ shown }) => shown === 2)) return { rule: 'page-as-sheet', field: 'structure' }
  return isMeasured ? { rule: 'width-of-sheet', field: 'dimensions' } : undefined
}

const isTwice = (ratio: number): boolean => ratio >= TWICE.least && ratio <= TWICE.most
