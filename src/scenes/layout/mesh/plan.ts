import type { Scene } from '../../schema/scene.ts'
import type { Hall, PlanPoint } from '../../schema/space.ts'
import { type Doorway, doorwaysOf } from '../doorways.ts'
import { boundsOf, contains, outlineOf, type PlanBounds } from '../polygon.ts'
import { pointOnWall, type Wall, wallsOf } from '../walls.ts'
import { type Hung, hungOn } from './hung.ts'
import { type LightWell, lightWellOf, middleOf } from './lightWell.ts'

/** A wall of a room's outline with what its geometry needs to know. */
export interface PlanWall {
  readonly wall: Wall
  readonly hung: readonly Hung[]
  /** Whether the corner at its left and its right end turns into the room, so that light is caught in it. */
  readonly turnsIn: readonly [boolean, boolean]
  /** Whether no other room lies behind it, so that daylight could come through it. */
  readonly isOuter: boolean
}

/** All that the surfaces of a room are made from. */
export interface RoomPlan {
  readonly id: string
  readonly theme: Hall['theme']
  readonly light: Hall['light']
  readonly height: number
  readonly outline: readonly PlanPoint[]
  readonly walls: readonly PlanWall[]
  /** Faces of the partitions in it. */
  readonly faces: readonly Wall[]
  /** Those that lead out of it. */
  readonly doorways: readonly Doorway[]
  readonly middle: PlanPoint
  readonly well: LightWell | undefined
}

type Look = Pick<Hall, 'theme' | 'light'>

const looks = new WeakMap<Scene['spaces'], ReadonlyMap<string, Look>>()

/** Theme and light of every room that belongs to a hall. */
function looksOf({ spaces }: Scene): ReadonlyMap<string, Look> {
  const known = looks.get(spaces)
  if (known) return known
  const all = new Map<string, Look>()
  for (const space of Object.values(spaces)) {
    if (space.kind !== 'hall') continue
    for (const room of space.rooms) all.set(room, { theme: space.theme, light: space.light })
  }
  looks.set(spaces, all)
  return all
}

interface Ground {
  readonly outline: readonly PlanPoint[]
  readonly bounds: PlanBounds
}

const outlines = new WeakMap<Scene['rooms'], readonly Ground[]>()

/** Metres behind a wall within which another room would keep daylight from it. */
const BEHIND = 1.2

function isOuter({ rooms }: Scene, wall: Wall): boolean {
  const known =
    outlines.get(rooms) ??
    Object.values(rooms).map((room) => ({ outline: outlineOf(room), bounds: boundsOf(outlineOf(room)) }))
  outlines.set(rooms, known)
  return [0.1, 0.5, 0.9].every((share) =>
    [0.4, BEHIND].every((out) => {
      const [x, z] = pointOnWall(wall, wall.length * share, -out)
      return !known.some(
        ({ outline, bounds: { minX, maxX, minZ, maxZ } }) =>
          x > minX && x < maxX && z > minZ && z < maxZ && contains(outline, [x, z]),
      )
    }),
  )
}

const turns = (a: Wall, b: Wall) => a.along[0] * b.along[1] - a.along[1] * b.along[0] > 0.1

/** Reads a room; undefined when there is none of this id. */
export function planOf(scene: Scene, id: string): RoomPlan | undefined {
  const room = scene.rooms[id]
  if (!room) return undefined
  const all = wallsOf(scene, id)
  const walls = all.filter(({ partition }) => partition === undefined)
  const outline = outlineOf(room)
  const middle = middleOf(outline)
  return {
    id,
    ...(looksOf(scene).get(id) ?? { theme: 'whiteGallery', light: 'day' }),
    height: room.height,
    outline,
    middle,
    well: lightWellOf(outline, middle),
    doorways: doorwaysOf(scene).filter(({ sides }) => sides.some(({ wall }) => wall.room === id)),
    faces: all.filter(({ partition }) => partition !== undefined),
    walls: walls.map((wall, i) => {
      const before = walls.at(i - 1) ?? wall
      const after = walls[(i + 1) % walls.length] ?? wall
      return {
        wall,
        hung: hungOn(scene, wall),
        turnsIn: [turns(before, wall), turns(wall, after)],
        isOuter: isOuter(scene, wall),
      }
    }),
  }
}
