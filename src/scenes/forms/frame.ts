import type { ViewingDirection } from '../schema/object.ts'

/** Rectangle of a picture: u from its left edge, v from its foot, both 0 to 1. */
export type Crop = readonly [u0: number, v0: number, u1: number, v1: number]
export const WHOLE: Crop = [0, 0, 1, 1]

/** The face of a leaf that is seen before it is turned, or the one seen after. */
export type SheetSide = 'front' | 'back'

/**
 * How the plane in which a thing turns lies in the world: the one place that knows a book's handedness. Metres, y up;
 * the thing lies on y = 0, the reader stands at +z, the head is towards −z (book-forms.md §0.1 of the project's
 * reference). A book of the other hand is the mirror image of the paper; what is on the paper is never mirrored.
 */
export interface Frame {
  /** Whether the world's axes turn the other way round than the plane's, so that triangles must be wound back. */
  readonly mirrored: boolean
  /** From the plane: `along` away from reading, `up`, and `across` the sheet, from the head or from the left. */
  point(along: number, up: number, across: number): readonly [number, number, number]
  /**
   * Of a place on a sheet: `along` from the edge by which it is held, `across` it, both 0 to 1. Seen from that side,
   * u runs to the right and v to the head.
   */
  uv(side: SheetSide, along: number, across: number): readonly [number, number]
}

const FRAMES: Readonly<Record<ViewingDirection, Frame>> = {
  'right-to-left': {
    mirrored: false,
    point: (along, up, across) => [along, up, across],
    uv: (side, along, across) => [side === 'front' ? 1 - along : along, 1 - across],
  },
  'left-to-right': {
    mirrored: true,
    point: (along, up, across) => [-along, up, across],
    uv: (side, along, across) => [side === 'front' ? along : 1 - along, 1 - across],
  },
  'top-to-bottom': {
    mirrored: false,
    point: (along, up, across) => [across, up, -along],
    uv: (side, along, across) => [across, side === 'front' ? 1 - along : along],
  },
  'bottom-to-top': {
    mirrored: true,
    point: (along, up, across) => [across, up, along],
    uv: (side, along, across) => [across, side === 'front' ? along : 1 - along],
  },
}

export const frameOf = (direction: ViewingDirection): Frame => FRAMES[direction]

/** Whether reading goes along the world's z: the sheet is held by its head or foot. */
export const runsDownward = (direction: ViewingDirection): boolean =>
  direction === 'top-to-bottom' || direction === 'bottom-to-top'
