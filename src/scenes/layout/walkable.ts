import type { Scene } from '../schema/scene.ts'
import type { PlanPoint } from '../schema/space.ts'
import { type Doorway, doorwaysOf, solidStretches } from './doorways.ts'
import {
  cornersOf,
  isInside,
  type Obstacle,
  obstaclesOf,
  type Segment,
  segmentDistance,
} from './obstacles.ts'
import { boundsOf, contains, edgesOf, outlineOf, type PlanBounds } from './polygon.ts'
import { distance, nearestOnSegment, step } from './vectors.ts'
import { pointOnWall, wallsOf } from './walls.ts'

/** Metres that a visitor's middle keeps from everything solid. */
export const VISITOR_RADIUS = 0.3
/** Metres by which a doorway's floor reaches into its rooms, so that no seam is left between them. */
const SEAM = 0.02

interface WalkableRoom {
  readonly id: string
  readonly outline: readonly PlanPoint[]
  readonly bounds: PlanBounds
}

/** Where a visitor may stand: the floors of a hall's rooms and doorways, less a margin around everything solid. */
export interface WalkableArea {
  readonly rooms: readonly WalkableRoom[]
  readonly doorways: readonly Doorway[]
  /** Floors of the doorways, grown a little into the rooms on both sides. */
  readonly passages: readonly (readonly PlanPoint[])[]
  /** Walls, jambs and the sides of partitions: what stops both feet and eyes. */
  readonly walls: readonly Segment[]
  /** Everything solid: the walls, and the edges of all footprints. */
  readonly solids: readonly Segment[]
  readonly obstacles: readonly Obstacle[]
}

function passageFloor({ floor, sides }: Doorway): PlanPoint[] {
  return floor.map((point, i) => step(point, sides[i < 2 ? 0 : 1].wall.normal, SEAM))
}

const caches = new WeakMap<Scene, Map<string, WalkableArea>>()

/** The walkable area of a hall; the same scene gives the same area. A gallery, or an unknown space, has none: empty. */
export function walkableArea(scene: Scene, spaceId: string): WalkableArea {
  const cache = caches.get(scene) ?? new Map<string, WalkableArea>()
  caches.set(scene, cache)
  const area = cache.get(spaceId) ?? buildArea(scene, spaceId)
  cache.set(spaceId, area)
  return area
}

function buildArea(scene: Scene, spaceId: string): WalkableArea {
  const space = scene.spaces[spaceId]
  const ids = space?.kind === 'hall' ? space.rooms.filter((id) => scene.rooms[id]) : []
  const rooms = ids.flatMap((id) => {
    const room = scene.rooms[id]
    const outline = room ? outlineOf(room) : []
    return outline.length > 0 ? [{ id, outline, bounds: boundsOf(outline) }] : []
  })
  const doorways = doorwaysOf(scene).filter(({ sides }) => sides.every(({ wall }) => ids.includes(wall.room)))
  const walls = ids.flatMap((id) => wallsOf(scene, id)).filter((wall) => wall.partition === undefined)
  const wallSolids = walls.flatMap((wall) =>
    solidStretches(wall, doorways).map(([x0, x1]): Segment => [pointOnWall(wall, x0), pointOnWall(wall, x1)]),
  )
  const jambs = doorways.flatMap(({ floor: [a, b, c, d] }): Segment[] => [
    [b, c],
    [d, a],
  ])
  const obstacles = obstaclesOf(scene, ids)
  const edgesOfAll = (some: readonly Obstacle[]): Segment[] =>
    some.flatMap((obstacle) => edgesOf(cornersOf(obstacle)))
  const isPartition = ({ id }: Obstacle) => scene.partitions[id] !== undefined
  const sides = [...wallSolids, ...jambs, ...edgesOfAll(obstacles.filter(isPartition))]
  const solids = [...sides, ...edgesOfAll(obstacles.filter((obstacle) => !isPartition(obstacle)))]
  return { rooms, doorways, passages: doorways.map(passageFloor), walls: sides, solids, obstacles }
}

/** The room in which a point lies; in a doorway, none. */
export function roomAt(area: WalkableArea, p: PlanPoint): string | undefined {
  return area.rooms.find(
    ({ bounds, outline }) =>
      p[0] >= bounds.minX &&
      p[0] <= bounds.maxX &&
      p[1] >= bounds.minZ &&
      p[1] <= bounds.maxZ &&
      contains(outline, p),
  )?.id
}

const hasFloor = (area: WalkableArea, p: PlanPoint): boolean =>
  roomAt(area, p) !== undefined || area.passages.some((passage) => contains(passage, p))

/** Whether a visitor may stand here. */
export function isWalkable(area: WalkableArea, p: PlanPoint): boolean {
  return (
    hasFloor(area, p) &&
    area.solids.every(([a, b]) => distance(p, nearestOnSegment(p, a, b)) >= VISITOR_RADIUS) &&
    !area.obstacles.some((obstacle) => isInside(obstacle, p))
  )
}

/** Whether a visitor can walk straight from one point to the other. */
export function isStraightWay(area: WalkableArea, from: PlanPoint, to: PlanPoint): boolean {
  return (
    isWalkable(area, from) &&
    isWalkable(area, to) &&
    area.solids.every((solid) => segmentDistance([from, to], solid) >= VISITOR_RADIUS)
  )
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
