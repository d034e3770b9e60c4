import { clamp, distance } from '../../../scenes/layout/vectors.ts'
import { pointOnWall, projectOnWall, type Wall } from '../../../scenes/layout/walls.ts'
import type { Point } from '../drawing/view.ts'

export interface OnWall {
  readonly wall: Wall
  /** Metres from the wall's left end. */
  readonly x: number
  /** Metres between the point and the wall. */
  readonly distance: number
}

/** The wall face nearest to a point of the plan, and where along it. Undefined when there is no wall. */
export function nearestWall(walls: Iterable<Wall>, point: Point): OnWall | undefined {
  let best: OnWall | undefined
  for (const wall of walls) {
    const x = clamp(projectOnWall(wall, point), 0, wall.length)
    const off = distance(point, pointOnWall(wall, x))
    if (!best || off < best.distance) best = { wall, x, distance: off }
  }
  return best
}
