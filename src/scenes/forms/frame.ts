import type { ViewingDirection } from '../schema/object.ts'

/** Rectangle of a picture: u from its left edge, v from its foot, both 0 to 1. */
export type Crop = readonly [u0: number, v0: number, u1: number, v1: number]
export const WHOLE: Crop = [0, 0, 1, 1]

/** A point, or a direction, in the plane of turning and across it: see `Frame`. */
export type PlanePoint = readonly [along: number, up: number, across: number]

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
  /**
   * From the plane to the world: `along` away from reading, `up`, and `across` the sheet, from the head or from the left.
   * Writes x, y, z into `list` from `at` on, for it is done for every vertex of every frame.
   */
  write(list: Float32Array, at: number, point: PlanePoint): void
  /**
   * Of a place on a sheet: `along` from the edge by which it is held, `across` it, both 0 to 1. Seen from that side,
   * u runs to the right and v to the head.
   */
  uv(side: SheetSide, along: number, across: number): readonly [number, number]
}

function put(list: Float32Array, at: number, x: number, y: number, z: number): void {
  list[at] = x
  list[at + 1] = y
  list[at + 2] = z
}

const FRAMES: Readonly<Record<ViewingDirection, Frame>> = {
  'right-to-left': {
    mirrored: false,
    write: (list, at, [along, up, across]) => put(list, at, along, up, across),
    uv: (side, along, across) => [side === 'front' ? 1 - along : along, 1 - across],
  },
  'left-to-right': {
    mirrored: true,
    write: (list, at, [along, up, across]) => put(list, at, -along, up, across),
    uv: (side, along, across) => [side === 'front' ? along : 1 - along, 1 - across],
  },
  'top-to-bottom': {
    mirrored: false,
    write: (list, at, [along, up, across]) => put(list, at, across, up, -along),
    uv: (side, along, across) => [across, side === 'front' ? 1 - along : along],
  },
  'bottom-to-top': {
    mirrored: true,
    write: (list, at, [along, up, across]) => put(list, at, across, up, along),
    uv: (side, along, across) => [across, side === 'front' ? along : 1 - along],
  },
}

export const frameOf = (direction: ViewingDirection): Frame => FRAMES[direction]
