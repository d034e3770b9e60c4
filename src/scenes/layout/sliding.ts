import type { PlanPoint } from '../schema/space.ts'
import { isWalkable, solidsNear, VISITOR_RADIUS } from './standing.ts'
import { clamp, distance, mix, nearestOnSegment } from './vectors.ts'
import type { WalkableArea } from './walkable.ts'

/** Metres walked between two looks at the ground: well under the visitor's radius, so that nothing is stepped over. */
const STRIDE = 0.05
/** Metres kept beyond the radius after being pushed off a wall, so that rounding never counts as touching it. */
const CLEARANCE = 1e-4
/** A corner pushes from two sides; a third push settles the two. */
const PUSHES = 4

/** Moves a point out of everything solid that is nearer than the visitor's radius. */
function pushedOut(area: WalkableArea, p: PlanPoint): PlanPoint {
  let at = p
  for (let i = 0; i < PUSHES; i++) {
    let pushed = false
    let near = solidsNear(area, at)
    for (let n = 0; n < near.length; n++) {
      const index = near[n] ?? 0
      const solid = area.solids[index]
      if (!solid) continue
      const nearest = nearestOnSegment(at, solid[0], solid[1])
      const gap = distance(at, nearest)
      if (gap >= VISITOR_RADIUS || gap === 0) continue
      at = mix(nearest, at, (VISITOR_RADIUS + CLEARANCE) / gap)
      pushed = true
      // A push may lead to where other solids are near; those before this one have had their turn.
      const there = solidsNear(area, at)
      if (there !== near) {
        near = there
        n = near.findLastIndex((each) => each <= index)
      }
    }
    if (!pushed) return at
  }
  return at
}

/**
 * Where a visitor at `from` who tries to go to `to` ends up: there, or along whatever stands in the way. Every point on
 * the way is walkable when `from` is; from a point that is not, nothing moves.
 */
export function slide(area: WalkableArea, from: PlanPoint, to: PlanPoint): PlanPoint {
  if (!isWalkable(area, from)) return from
  const strides = clamp(Math.ceil(distance(from, to) / STRIDE), 1, 4000)
  const move: PlanPoint = [(to[0] - from[0]) / strides, (to[1] - from[1]) / strides]
  let at = from
  for (let i = 0; i < strides; i++) {
    const wanted: PlanPoint = [at[0] + move[0], at[1] + move[1]]
    const next = isWalkable(area, wanted) ? wanted : pushedOut(area, wanted)
    if (distance(at, next) > 2 * STRIDE || !isWalkable(area, next)) break
    at = next
  }
  return at
}
