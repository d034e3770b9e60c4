import type { PlanPoint } from '../schema/space.ts'
import { byIdentity } from './memo.ts'
import { cornersOf, isInside, type Segment, segmentDistance, segmentsCross } from './obstacles.ts'
import { PlanGrid } from './planGrid.ts'
import { boundsOf, contains, type PlanBounds } from './polygon.ts'
import { distance, nearestOnSegment } from './vectors.ts'
import type { WalkableArea } from './walkable.ts'

/** Metres that a visitor's middle keeps from everything solid. */
export const VISITOR_RADIUS = 0.3
/** Metres by which a wall's grid reaches beyond it: nothing is missed for a last digit. */
const SKIN = 0.01

const grown = ({ minX, minZ, maxX, maxZ }: PlanBounds, by: number): PlanBounds => ({
  minX: minX - by,
  minZ: minZ - by,
  maxX: maxX + by,
  maxZ: maxZ + by,
})

/** Everything of an area by where it is; what is solid, as far as a visitor keeps from it. */
const gridsOf = byIdentity((area: WalkableArea) => ({
  rooms: new PlanGrid(area.rooms.map(({ bounds }) => bounds)),
  passages: new PlanGrid(area.passages.map(boundsOf)),
  solids: new PlanGrid(area.solids.map((solid) => grown(boundsOf(solid), VISITOR_RADIUS))),
  walls: new PlanGrid(area.walls.map((wall) => grown(boundsOf(wall), SKIN))),
  obstacles: new PlanGrid(area.obstacles.map((obstacle) => boundsOf(cornersOf(obstacle)))),
}))

/** The room in which a point lies; in a doorway, none. */
export function roomAt(area: WalkableArea, p: PlanPoint): string | undefined {
  for (const index of gridsOf(area).rooms.at(p)) {
    const room = area.rooms[index]
    if (room && isWithin(room.bounds, p) && contains(room.outline, p)) return room.id
  }
  return undefined
}

function isWithin({ minX, minZ, maxX, maxZ }: PlanBounds, [x, z]: PlanPoint): boolean {
  return x >= minX && x <= maxX && z >= minZ && z <= maxZ
}

/** Whether there is floor beneath a point, in a room or in a doorway. */
export function hasFloor(area: WalkableArea, p: PlanPoint): boolean {
  if (roomAt(area, p) !== undefined) return true
  return gridsOf(area)
    .passages.at(p)
    .some((index) => contains(area.passages[index] ?? [], p))
}

/** Whether a visitor may stand here. */
export function isWalkable(area: WalkableArea, p: PlanPoint): boolean {
  const { obstacles } = gridsOf(area)
  return (
    hasFloor(area, p) &&
    solidsNear(area, p).every((index) => {
      const solid = area.solids[index]
      return !solid || distance(p, nearestOnSegment(p, solid[0], solid[1])) >= VISITOR_RADIUS
    }) &&
    !obstacles.at(p).some((index) => {
      const obstacle = area.obstacles[index]
      return obstacle !== undefined && isInside(obstacle, p)
    })
  )
}

/** Positions in `solids` of all that may be nearer to a point than a visitor's radius; the same list for points near by. */
export function solidsNear(area: WalkableArea, p: PlanPoint): readonly number[] {
  return gridsOf(area).solids.at(p)
}

/** Whether a visitor can walk straight from one point to the other. */
export function isStraightWay(area: WalkableArea, from: PlanPoint, to: PlanPoint): boolean {
  return isWalkable(area, from) && isWalkable(area, to) && isFree(area, from, to)
}

/** Whether nothing solid is in the way between two points at which a visitor can stand. */
export function isFree(area: WalkableArea, from: PlanPoint, to: PlanPoint): boolean {
  const way: Segment = [from, to]
  return gridsOf(area).solids.everyAlong(from, to, (index) => {
    const solid = area.solids[index]
    return !solid || areApart(way, solid) || segmentDistance(way, solid) >= VISITOR_RADIUS
  })
}

/** Whether a visitor fits between two segments by their bounds alone. */
function areApart([a, b]: Segment, [c, d]: Segment): boolean {
  return (
    Math.min(a[0], b[0]) - Math.max(c[0], d[0]) >= VISITOR_RADIUS ||
    Math.min(c[0], d[0]) - Math.max(a[0], b[0]) >= VISITOR_RADIUS ||
    Math.min(a[1], b[1]) - Math.max(c[1], d[1]) >= VISITOR_RADIUS ||
    Math.min(c[1], d[1]) - Math.max(a[1], b[1]) >= VISITOR_RADIUS
  )
}

/** Whether no wall stands between two points. */
export function isInSight(area: WalkableArea, from: PlanPoint, to: PlanPoint): boolean {
  const line: Segment = [from, to]
  return gridsOf(area).walls.everyAlong(from, to, (index) => {
    const wall = area.walls[index]
    return !wall || !segmentsCross(line, wall)
  })
}

/** The walkable point nearest to `p`, looked for in rings up to `reach` metres; undefined when there is none. */
export function nearestWalkable(area: WalkableArea, p: PlanPoint, reach = 4): PlanPoint | undefined {
  if (isWalkable(area, p)) return p
  for (let radius = 0.1; radius <= reach; radius += 0.1) {
    const count = Math.max(12, Math.ceil(radius * 24))
    for (let i = 0; i < count; i++) {
      const angle = (i / count) * 2 * Math.PI
      const candidate: PlanPoint = [p[0] + radius * Math.cos(angle), p[1] + radius * Math.sin(angle)]
      if (isWalkable(area, candidate)) return candidate
    }
  }
  return undefined
}
