import type { ViewingDirection } from '../schema/object.ts'
import type { Imaging } from '../schema/structure.ts'
import { type Crop, WHOLE } from './frame.ts'

/** One entry of the page list, in reading order. */
export interface PageImage {
  readonly imaging?: Imaging
  /** Where a picture of two pages is split, 0 to 1 from its left edge (from its foot when reading runs downwards). */
  readonly splitAt?: number
  /** A page that holds nothing, or one that is known to be lost: neither has a picture. */
  readonly without?: 'inserted' | 'missing'
  /** Metres of the page (of the whole sheet or spread for those), where it differs from the others. */
  readonly width?: number
  readonly height?: number
}

/** One side of paper that a reader sees. */
export interface PageSide {
  /** Position in the page list; absent when there is nothing to show. */
  readonly page?: number
  readonly crop: Crop
  /** Which side of a leaf it is, where one picture shows the whole sheet. */
  readonly half?: 'a' | 'b'
  /** Why nothing is shown: put in by the curator, known to be lost, or blank as the binding makes it. */
  readonly blank?: 'inserted' | 'missing' | 'bound'
  readonly width?: number
  readonly height?: number
}

export const BLANK: PageSide = { crop: WHOLE, blank: 'bound' }
const NO_PARTNER: PageSide = { crop: WHOLE, blank: 'missing' }

/** The two halves of a picture of two pages, the one that is read first before the other. */
function halves(direction: ViewingDirection, at: number): readonly [Crop, Crop] {
  const [left, right]: [Crop, Crop] = [
    [0, 0, at, 1],
    [at, 0, 1, 1],
  ]
  const [foot, head]: [Crop, Crop] = [
    [0, 0, 1, at],
    [0, at, 1, 1],
  ]
  switch (direction) {
    case 'right-to-left':
      return [right, left]
    case 'left-to-right':
      return [left, right]
    case 'top-to-bottom':
      return [head, foot]
    case 'bottom-to-top':
      return [foot, head]
  }
}

/**
 * How following sides lie in the leaves: `split`, two of them back to back on one leaf, the first facing the cover;
 * `paired`, two of them facing each other.
 */
export type SideOrder = 'split' | 'paired'

export interface Sides {
  /** In reading order, beginning with the first leaf's. */
  readonly sides: readonly PageSide[]
  /** What a first picture of two facing pages shows of the inside of the front cover. */
  readonly insideFront?: PageSide
}

/**
 * Sides of paper in reading order. Pictures of two pages fall where such a pair can lie: the two sides of one leaf for
 * a whole sheet, two facing pages for a spread; where the list leaves a gap before them, the page that is wanting is
 * taken as missing.
 */
export function sidesOf(pages: readonly PageImage[], direction: ViewingDirection, order: SideOrder): Sides {
  const sides: PageSide[] = []
  let insideFront: PageSide | undefined
  for (const [page, image] of pages.entries()) {
    const { imaging = 'halfLeaf', splitAt = 0.5, without, width, height } = image
    const shown = (crop: Crop): PageSide => ({
      crop,
      ...(without ? { blank: without } : { page }),
      ...(width === undefined ? {} : { width: width * (crop[2] - crop[0]) }),
      ...(height === undefined ? {} : { height: height * (crop[3] - crop[1]) }),
    })
    if (imaging === 'halfLeaf') {
      sides.push(shown(WHOLE))
      continue
    }
    const [first, second] = halves(direction, splitAt)
    const pair: [PageSide, PageSide] =
      imaging === 'wholeLeaf'
        ? [
            { ...shown(first), half: 'a' },
            { ...shown(second), half: 'b' },
          ]
        : [shown(first), shown(second)]
    // A whole sheet begins with a leaf's first side, and so does a spread where pages are paired; in a book of split
    // leaves a spread begins with a second side, or with the inside of the cover.
    const begins = imaging === 'spread' && order === 'split' ? 1 : 0
    if (begins === 1 && sides.length === 0) {
      insideFront = pair[0]
      sides.push(pair[1])
      continue
    }
    if (sides.length % 2 !== begins) sides.push(NO_PARTNER)
    sides.push(...pair)
  }
  return { sides, ...(insideFront ? { insideFront } : {}) }
}
