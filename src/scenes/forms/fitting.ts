import { turningDirection } from './handedness.ts'
import type { FormSpec } from './model.ts'
import { FORM_PARAMETERS } from './parameters.ts'
import type { PageImage } from './sides.ts'

/** What a page may take, metres. */
interface Room {
  readonly width: number
  readonly height: number
}

const isDouble = ({ imaging = 'halfLeaf' }: PageImage): boolean => imaging !== 'halfLeaf'

/**
 * The same object with its pages measured by the proportions of their pictures, so that none is stretched: in a volume
 * each fills what it can of a page, on a strip each has the strip's height. Where the width of a volume is not known, it
 * is that of its first picture. @param proportions width to height of each picture, as long as the page list
 */
export function fitted(spec: FormSpec, proportions: readonly (number | undefined)[]): FormSpec {
  const { form, pages, dimensions = {} } = spec
  const { page, binding, mounting } = FORM_PARAMETERS[form]
  const height = dimensions.height ?? page.height
  const measured = (roomOf: (image: PageImage) => Room): PageImage[] =>
    pages.map((image, i) => {
      const proportion = proportions[i]
      return proportion === undefined ? image : { ...image, ...largestIn(roomOf(image), proportion) }
    })
  const unbounded = Number.POSITIVE_INFINITY
  if (binding) {
    const hinge = spec.options?.hinge ?? binding.hinge
    const width = dimensions.width ?? leafWidth(spec, proportions, height, hinge)
    const sized = measured((image) => ({ width: (width - hinge) * (isDouble(image) ? 2 : 1), height }))
    return { ...spec, dimensions: { ...dimensions, width, height }, pages: sized }
  }
  if (turningDirection(spec) === 'top-to-bottom') {
    const width = dimensions.width ?? page.width
    return { ...spec, pages: measured(() => ({ width, height: unbounded })) }
  }
  const width = mounting ? unbounded : (dimensions.width ?? unbounded)
  return { ...spec, pages: measured(() => ({ width, height })) }
}

/** Metres from spine to fore-edge of a volume of this height, by the first of its pictures. */
function leafWidth(
  { form, pages }: FormSpec,
  proportions: readonly (number | undefined)[],
  height: number,
  hinge: number,
): number {
  const first = pages.findIndex((_, i) => proportions[i] !== undefined)
  const [image, proportion] = [pages[first], proportions[first]]
  if (!image || proportion === undefined) return FORM_PARAMETERS[form].page.width
  return (proportion * height) / (isDouble(image) ? 2 : 1) + hinge
}

/** The largest rectangle of this proportion in a room of which one side may be unbounded. */
function largestIn({ width, height }: Room, proportion: number): Room {
  const wide = Math.min(width, height * proportion)
  return { width: wide, height: wide / proportion }
}
