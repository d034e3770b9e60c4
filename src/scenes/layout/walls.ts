import type { Scene } from '../schema/scene.ts'
import type { Opening, PlanPoint } from '../schema/space.ts'
import { distance, dot, step } from './vectors.ts'

/** An opening as one wall has it: metres from the wall's left end. */
export interface WallOpening {
  readonly id: string
  readonly x0: number
  readonly x1: number
  readonly height: number
  readonly shape: Opening['shape']
}

/** One face to hang on. Its left end, as a visitor inside the room faces it, is `start`. */
export interface Wall {
  readonly id: string
  readonly room: string
  readonly start: PlanPoint
  readonly end: PlanPoint
  readonly length: number
  readonly height: number
  /** Unit vector from `start` to `end`. */
  readonly along: PlanPoint
  /** Unit vector into the room. */
  readonly normal: PlanPoint
  /** Yaw of a thing that hangs on the wall. */
  readonly yaw: number
  readonly openings: readonly WallOpening[]
  /** The partition whose face this is. */
  readonly partition?: string
}

type BareWall = Omit<Wall, 'openings'>

function bareWall(id: string, room: string, start: PlanPoint, end: PlanPoint, height: number): BareWall {
  const length = distance(start, end)
  const along: PlanPoint = length > 0 ? [(end[0] - start[0]) / length, (end[1] - start[1]) / length] : [1, 0]
  const normal: PlanPoint = [along[1] === 0 ? 0 : -along[1], along[0]]
  return { id, room, start, end, length, height, along, normal, yaw: Math.atan2(normal[0], normal[1]) }
}

function outlineWalls(scene: Scene, roomId: string): BareWall[] {
  const room = scene.rooms[roomId]
  if (!room) return []
  return room.outline.map((vertex, i) => {
    const next = room.outline[(i + 1) % room.outline.length] ?? vertex
    return bareWall(vertex.id, roomId, [vertex.x, vertex.z], [next.x, next.z], room.height)
  })
}

function partitionFaces(scene: Scene, roomId: string): BareWall[] {
  return Object.entries(scene.partitions).flatMap(
    ([partition, { room, start, end, height, thickness, faces }]) => {
      if (room !== roomId) return []
      const { normal } = bareWall('', room, start, end, height)
      const half = thickness / 2
      const front = bareWall(faces[0], room, step(start, normal, half), step(end, normal, half), height)
      const back = bareWall(faces[1], room, step(end, normal, -half), step(start, normal, -half), height)
      return [front, back].map((face) => ({ ...face, partition }))
    },
  )
}

function bareWallsById(scene: Scene): Map<string, BareWall> {
  const walls = Object.keys(scene.rooms).flatMap((room) => [
    ...outlineWalls(scene, room),
    ...partitionFaces(scene, room),
  ])
  return new Map(walls.map((wall) => [wall.id, wall]))
}

/** Metres from the left end of `wall` to the foot of the perpendicular from `point`. */
export function projectOnWall(wall: Pick<Wall, 'start' | 'along'>, point: PlanPoint): number {
  return dot([point[0] - wall.start[0], point[1] - wall.start[1]], wall.along)
}

function openingsOn(wall: BareWall, scene: Scene, walls: ReadonlyMap<string, BareWall>): WallOpening[] {
  const found: WallOpening[] = []
  for (const [id, opening] of Object.entries(scene.openings)) {
    const first = walls.get(opening.walls[0])
    const centre =
      wall.id === opening.walls[0]
        ? opening.x
        : wall.id === opening.walls[1] && first
          ? projectOnWall(wall, step(first.start, first.along, opening.x))
          : undefined
    if (centre === undefined) continue
    const half = opening.width / 2
    found.push({ id, x0: centre - half, x1: centre + half, height: opening.height, shape: opening.shape })
  }
  return found.sort((a, b) => a.x0 - b.x0)
}

const cache = new WeakMap<Scene, ReadonlyMap<string, Wall>>()

/**
 * Every wall of the scene by id: room by room, the outline in order, then the faces of the partitions in the room.
 * The same scene gives the same map.
 */
export function wallMap(scene: Scene): ReadonlyMap<string, Wall> {
  const known = cache.get(scene)
  if (known) return known
  const bare = bareWallsById(scene)
  const walls = new Map<string, Wall>()
  for (const [id, wall] of bare) walls.set(id, { ...wall, openings: openingsOn(wall, scene, bare) })
  cache.set(scene, walls)
  return walls
}

/** Walls of one room: the outline in order, then the faces of the partitions in it. Unknown room: none. */
export function wallsOf(scene: Scene, roomId: string): Wall[] {
  return [...wallMap(scene).values()].filter((wall) => wall.room === roomId)
}

/** The point of the plan that is `x` metres along the wall and `out` metres into the room. */
export function pointOnWall(wall: Wall, x: number, out = 0): PlanPoint {
  return step(wall.start, wall.along, x, wall.normal, out)
}
