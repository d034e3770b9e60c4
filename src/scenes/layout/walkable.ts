import { sameValue } from '../records/equal.ts'
import type { Scene } from '../schema/scene.ts'
import type { PlanPoint } from '../schema/space.ts'
import { type Doorway, doorwaysOf, solidStretches } from './doorways.ts'
import { byIdentity } from './memo.ts'
import { builtObstacles, cornersOf, type Obstacle, type Segment, standingObstacles } from './obstacles.ts'
import { boundsOf, edgesOf, outlineOf, type PlanBounds } from './polygon.ts'
import { step } from './vectors.ts'
import { pointOnWall, wallsOf } from './walls.ts'

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

const edgesOfAll = (obstacles: readonly Obstacle[]): Segment[] =>
  obstacles.flatMap((obstacle) => edgesOf(cornersOf(obstacle)))

/** The area without the exhibits that stand in it: the same while the building and its furniture are. */
const builtArea = byIdentity(
  (
    listed: readonly string[],
    rooms: Scene['rooms'],
    partitions: Scene['partitions'],
    openings: Scene['openings'],
    furniture: Scene['furniture'],
  ): WalkableArea => {
    const building = { rooms, partitions, openings }
    const ids = new Set(listed.filter((id) => rooms[id]))
    const floors = [...ids].flatMap((id) => {
      const room = rooms[id]
      const outline = room ? outlineOf(room) : []
      return outline.length > 0 ? [{ id, outline, bounds: boundsOf(outline) }] : []
    })
    const doorways = doorwaysOf(building).filter(({ sides }) => sides.every(({ wall }) => ids.has(wall.room)))
    const walls = [...ids]
      .flatMap((id) => wallsOf(building, id))
      .filter((wall) => wall.partition === undefined)
    const wallSolids = walls.flatMap((wall) =>
      solidStretches(wall, doorways).map(
        ([x0, x1]): Segment => [pointOnWall(wall, x0), pointOnWall(wall, x1)],
      ),
    )
    const jambs = doorways.flatMap(({ floor: [a, b, c, d] }): Segment[] => [
      [b, c],
      [d, a],
    ])
    const obstacles = builtObstacles(furniture, partitions).filter(({ room }) => ids.has(room))
    const isPartition = ({ id }: Obstacle) => partitions[id] !== undefined
    const sides = [...wallSolids, ...jambs, ...edgesOfAll(obstacles.filter(isPartition))]
    const solids = [...sides, ...edgesOfAll(obstacles.filter((obstacle) => !isPartition(obstacle)))]
    return { rooms: floors, doorways, passages: doorways.map(passageFloor), walls: sides, solids, obstacles }
  },
)

/** By the area without them: what stands in it, and the area with that. */
const furnished = new WeakMap<WalkableArea, { standing: readonly Obstacle[]; area: WalkableArea }>()

function withStanding(built: WalkableArea, standing: readonly Obstacle[]): WalkableArea {
  if (standing.length === 0) return built
  const known = furnished.get(built)
  if (known && sameValue(known.standing, standing)) return known.area
  const area = {
    ...built,
    solids: [...built.solids, ...edgesOfAll(standing)],
    obstacles: [...built.obstacles, ...standing],
  }
  furnished.set(built, { standing, area })
  return area
}

const NOWHERE: readonly string[] = []
const caches = new WeakMap<Scene, Map<string, WalkableArea>>()

/**
 * The walkable area of a hall; the same area as long as nothing is built, moved or put on the floor, whatever is hung.
 * A gallery, or an unknown space, has none: empty.
 */
export function walkableArea(scene: Scene, spaceId: string): WalkableArea {
  const cache = caches.get(scene) ?? new Map<string, WalkableArea>()
  caches.set(scene, cache)
  const area = cache.get(spaceId) ?? areaOf(scene, spaceId)
  cache.set(spaceId, area)
  return area
}

function areaOf(scene: Scene, spaceId: string): WalkableArea {
  const space = scene.spaces[spaceId]
  const listed = space?.kind === 'hall' ? space.rooms : NOWHERE
  const { rooms, partitions, openings, furniture } = scene
  const built = builtArea(listed, rooms, partitions, openings, furniture)
  const ids = new Set(built.rooms.map(({ id }) => id))
  return withStanding(
    built,
    standingObstacles(scene).filter(({ room }) => ids.has(room)),
  )
}
