import { centroidOf, contains } from '../../../scenes/layout/polygon.ts'
import type { Point } from '../drawing/view.ts'

/** A round patch of the plan that is taken, metres. */
export interface Taken {
  readonly at: Point
  readonly radius: number
}

/** Places that are tried, from the middle of a room outwards, in half sizes of what is to be put there. */
const TRIED: readonly Point[] = (() => {
  const across = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
  const down = Array.from({ length: 25 }, (_, index) => (index - 12) / 2)
  const all = across.flatMap((u) => down.map((v): Point => [u / 2, v]))
  return all.sort((a, b) => Math.hypot(2 * a[0], a[1]) - Math.hypot(2 * b[0], b[1]))
})()

/**
 * A place in a room where nothing is yet: its middle, or near to it. Undefined when there is none.
 * @param half half of the width and height of what is to be put there, metres
 */
export function freeSpot(outline: readonly Point[], taken: readonly Taken[], half: Point): Point | undefined {
  const [u, v] = centroidOf(outline)
  const places = TRIED.map(([across, down]): Point => [u + across * half[0], v + down * half[1]])
  const isInside = ([pu, pv]: Point) =>
    [-1, 1].every((side) =>
      [-1, 1].every((end) => contains(outline, [pu + side * half[0], pv + end * half[1]])),
    )
  const isFree = (place: Point) =>
    taken.every(({ at, radius }) => {
      const du = Math.max(0, Math.abs(at[0] - place[0]) - half[0])
      const dv = Math.max(0, Math.abs(at[1] - place[1]) - half[1])
      return Math.hypot(du, dv) > radius
    })
  return places.find((place) => isInside(place) && isFree(place))
}
