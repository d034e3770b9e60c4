import { contains } from '../../../scenes/layout/polygon.ts'
import { pointOnWall, type Wall } from '../../../scenes/layout/walls.ts'
import type { Opening } from '../../../scenes/schema/space.ts'
import type { Point } from '../drawing/view.ts'

/**
 * The floor between the two walls that an opening joins: its four corners, those on the first wall before those on
 * the second. Undefined when one of the walls is gone.
 */
export function passageOf(
  opening: Opening,
  id: string,
  walls: ReadonlyMap<string, Wall>,
): readonly [Point, Point, Point, Point] | undefined {
  const [first, second] = opening.walls.map((wall) => walls.get(wall))
  const far = second?.openings.find((there) => there.id === id)
  if (!first || !second || !far) return undefined
  return [
    pointOnWall(first, opening.x - opening.width / 2),
    pointOnWall(first, opening.x + opening.width / 2),
    pointOnWall(second, far.x0),
    pointOnWall(second, far.x1),
  ]
}

/** Distance outside a wall at which it still counts as having a neighbour, metres. */
const NEIGHBOUR = 0.6

/** Walls with nothing built behind them: their lengths are lettered outside the plan. */
export function outerWalls(walls: readonly Wall[], outlines: readonly (readonly Point[])[]): Wall[] {
  return walls.filter((wall) => {
    if (wall.partition !== undefined) return false
    const behind = pointOnWall(wall, wall.length / 2, -NEIGHBOUR)
    return !outlines.some((outline) => contains(outline, behind))
  })
}
