import type { SurfaceLook } from './palette.ts'
import { moved, type Placement, placementAt, toHall } from './placement.ts'
import type { Quad, SolidBuilder } from './solids.ts'

/** Metres: what holds a thing reaches beyond it by so much, and is at least so thick. */
const BEYOND = 0.012
const PLATE = 0.004
/** How much of the light what stands upright gets. */
const SIDE = 0.84

/** How a thing lies on furniture: where its underside's middle is, and the look of what holds it. */
export interface Held {
  readonly flat: Placement
  readonly yaw: number
  readonly lean: number
  readonly look: SurfaceLook
}

type Point = readonly [number, number]

/**
 * A solid of one convex outline all along, closed at both ends.
 * @param outline counter-clockwise as seen against `along`
 * @param at the place of a point of the outline, `along` metres on
 */
function addPrism(
  solids: SolidBuilder,
  look: SurfaceLook,
  outline: readonly Point[],
  [from, to]: Point,
  at: (point: Point, along: number) => Quad[number],
): void {
  for (const [i, point] of outline.entries()) {
    const next = outline[(i + 1) % outline.length] ?? point
    const isLevel = Math.abs(next[1] - point[1]) < Math.abs(next[0] - point[0])
    solids.quad([at(point, from), at(next, from), at(next, to), at(point, to)], look, isLevel ? 1 : SIDE)
  }
  const [first = [0, 0] as const] = outline
  for (let i = 1; i < outline.length - 1; i++) {
    const [b, c] = [outline[i] ?? first, outline[i + 1] ?? first]
    solids.quad([at(first, to), at(b, to), at(c, to), at(c, to)], look, SIDE)
    solids.quad([at(first, from), at(c, from), at(b, from), at(b, from)], look, SIDE)
  }
}

/**
 * A slope of so many radians under a thing of this size, its lower edge on the surface.
 * @returns the slope's own placement, where the thing lies
 */
export function addSlope(
  solids: SolidBuilder,
  { flat, yaw, lean, look }: Held,
  { width, height }: { readonly width: number; readonly height: number },
  tilt: number,
): Placement {
  const half = height / 2 + BEYOND
  const [reach, rise] = [half * Math.cos(tilt), 2 * half * Math.sin(tilt) + PLATE]
  const outline: readonly Point[] = [
    [-reach, 0],
    [reach, 0],
    [reach, rise],
    [-reach, PLATE],
  ]
  const side = width / 2 + BEYOND
  addPrism(solids, look, outline, [-side, side], ([y, z], x) => toHall(flat, [x, y, z]))
  const middle = moved(flat, [0, 0, (rise + PLATE) / 2])
  return placementAt(middle.origin, yaw, lean - tilt)
}

/** One side of a wedge cradle: where it begins and ends beside the spine, and its plane's height there. Metres. */
export interface Wing {
  readonly from: Point
  readonly to: Point
}

/**
 * A cradle of two wings that hold up the halves of an open volume.
 * @param placement whose plane the cradle stands on, the spine along its y axis @param long metres along the spine
 */
export function addWings(
  solids: SolidBuilder,
  placement: Placement,
  look: SurfaceLook,
  wings: readonly Wing[],
  long: number,
): void {
  const ends = [-long / 2, long / 2] as const
  for (const { from, to } of wings) {
    const outline: readonly Point[] = [[from[0], 0], [to[0], 0], to, from]
    const isRight = to[0] > from[0]
    const span: Point = isRight ? [ends[1], ends[0]] : [ends[0], ends[1]]
    addPrism(solids, look, outline, span, ([x, z], y) => toHall(placement, [x, y, z]))
  }
}

/** A low wedge along the outer side of a roll, so that it rests and does not run away. @param outwards 1 to the right */
export function addStop(
  solids: SolidBuilder,
  placement: Placement,
  look: SurfaceLook,
  at: { readonly x: number; readonly radius: number; readonly long: number },
  outwards: 1 | -1,
): void {
  const { x, radius, long } = at
  const high = radius * 0.62
  // Tangent to the roll at a slope of 60 degrees.
  const touch = radius * 0.5
  const wing: Wing = {
    from: [x + outwards * touch, 0.0005],
    to: [x + outwards * (touch + high * 0.75), high],
  }
  const outer: Wing = { from: wing.to, to: [wing.to[0] + outwards * high * 0.4, 0.0005] }
  addWings(solids, placement, look, [wing, outer], long)
}
