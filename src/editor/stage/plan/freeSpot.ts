import { centroidOf, contains } from '../../../scenes/layout/polygon.ts'
import type { Point } from '../drawing/view.ts'

/** A round patch of the plan that is taken, metres. */
export interface Taken {
  readonly at: Point
  readonly radius: number
}

/** By how many of its own half sizes a thing is moved off the middle of a room, nearest first. */
const SHIFTS: readonly Point[] = [
  [0, 0],
  [0, -2],
  [0, 2],
  [0, -3.5],
  [0, 3.5],
  [-1, 0],
  [1, 0],
  [-1, -2],
  [1, -2],
  [-1, 2],
  [1, 2],
]

/**
 * A place in a room where nothing is yet: its middle, or near to it; the middle when all is taken.
 * @param half half of the width and height of what is to be put there, metres
 */
export function freeSpot(outline: readonly Point[], taken: readonly Taken[], half: Point): Point {
  const [u, v] = centroidOf(outline)
  const places = SHIFTS.map(([across, down]): Point => [u + across * half[0], v + down * half[1]])
  const isFree = (place: Point) =>
    contains(outline, place) &&
    taken.every(({ at, radius }) => {
      const du = Math.max(0, Math.abs(at[0] - place[0]) - half[0])
      const dv = Math.max(0, Math.abs(at[1] - place[1]) - half[1])
      return Math.hypot(du, dv) > radius
    })
  return places.find(isFree) ?? [u, v]
}
