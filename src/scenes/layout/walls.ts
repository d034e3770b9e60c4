import type { Scene } from '../schema/scene.ts'
import type { Opening, PlanPoint, Room } from '../schema/space.ts'
import { addTo } from './groups.ts'
import { byIdentity } from './memo.ts'
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

/** What walls are made of: while these tables stay the same, so do the walls, whatever is hung on them. */
export type Building = Pick<Scene, 'rooms' | 'partitions' | 'openings'>

function bareWall(id: string, room: string, start: PlanPoint, end: PlanPoint, height: number): BareWall {
  const length = distance(start, end)
  const along: PlanPoint = length > 0 ? [(end[0] - start[0]) / length, (end[1] - start[1]) / length] : [1, 0]
  const normal: PlanPoint = [along[1] === 0 ? 0 : -along[1], along[0]]
  return { id, room, start, end, length, height, along, normal, yaw: Math.atan2(normal[0], normal[1]) }
}

function outlineWalls(roomId: string, room: Room): BareWall[] {
  return room.outline.map((vertex, i) => {
    const next = room.outline[(i + 1) % room.outline.length] ?? vertex
    return bareWall(vertex.id, roomId, [vertex.x, vertex.z], [next.x, next.z], room.height)
  })
}

function partitionFaces({ rooms, partitions }: Building): BareWall[] {
  return Object.entries(partitions).flatMap(([partition, { room, start, end, height, thickness, faces }]) => {
    if (!rooms[room]) return []
    const { normal } = bareWall('', room, start, end, height)
    const half = thickness / 2
    const front = bareWall(faces[0], room, step(start, normal, half), step(end, normal, half), height)
    const back = bareWall(faces[1], room, step(end, normal, -half), step(start, normal, -half), height)
    return [front, back].map((face) => ({ ...face, partition }))
  })
}

/** Metres from the left end of `wall` to the foot of the perpendicular from `point`. */
export function projectOnWall(wall: Pick<Wall, 'start' | 'along'>, point: PlanPoint): number {
  return dot([point[0] - wall.start[0], point[1] - wall.start[1]], wall.along)
}

function openingsByWall(
  openings: Building['openings'],
  walls: ReadonlyMap<string, BareWall>,
): ReadonlyMap<string, WallOpening[]> {
  const byWall = new Map<string, WallOpening[]>()
  for (const [id, { walls: named, x, width, height, shape }] of Object.entries(openings)) {
    const [first, second] = [walls.get(named[0]), walls.get(named[1])]
    if (!first) continue
    const cut = (wall: BareWall, centre: number) =>
      addTo(byWall, wall.id, { id, x0: centre - width / 2, x1: centre + width / 2, height, shape })
    cut(first, x)
    if (second && second !== first) cut(second, projectOnWall(second, step(first.start, first.along, x)))
  }
  for (const ofWall of byWall.values()) ofWall.sort((a, b) => a.x0 - b.x0)
  return byWall
}

interface Walls {
  readonly byId: ReadonlyMap<string, Wall>
  readonly byRoom: ReadonlyMap<string, Wall[]>
}

const wallsOfBuilding = byIdentity(
  (rooms: Scene['rooms'], partitions: Scene['partitions'], openings: Scene['openings']): Walls => {
    const outlines = Object.entries(rooms).flatMap(([id, room]) => outlineWalls(id, room))
    const faces = partitionFaces({ rooms, partitions, openings })
    const bare = new Map([...outlines, ...faces].map((wall) => [wall.id, wall]))
    const openingsOf = openingsByWall(openings, bare)
    const byId = new Map<string, Wall>()
    const byRoom = new Map<string, Wall[]>()
    for (const [id, wall] of bare) {
      const whole = { ...wall, openings: openingsOf.get(id) ?? [] }
      byId.set(id, whole)
      addTo(byRoom, wall.room, whole)
    }
    return { byId, byRoom }
  },
)

/** Reads every wall once a building: the readers of the hall ask again for each thing they place. */
function wallsIn({ rooms, partitions, openings }: Building): Walls {
  return wallsOfBuilding(rooms, partitions, openings)
}

/** Every wall of the scene by id: all outlines in order, then the faces of all partitions. The same building gives the same map. */
export function wallMap(scene: Building): ReadonlyMap<string, Wall> {
  return wallsIn(scene).byId
}

/** Walls of one room: the outline in order, then the faces of the partitions in it. Unknown room: none. */
export function wallsOf(scene: Building, roomId: string): readonly Wall[] {
  return wallsIn(scene).byRoom.get(roomId) ?? []
}

/** The point of the plan that is `x` metres along the wall and `out` metres into the room. */
export function pointOnWall(wall: Wall, x: number, out = 0): PlanPoint {
  return step(wall.start, wall.along, x, wall.normal, out)
}
