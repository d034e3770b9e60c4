import type { Scene } from '../schema/scene.ts'
import type { Opening, PlanPoint } from '../schema/space.ts'
import { grouped } from './groups.ts'
import { byIdentity } from './memo.ts'
import { footOf } from './openings.ts'
import { clamp, distance, mix } from './vectors.ts'
import { type Building, pointOnWall, type Wall, wallMap } from './walls.ts'

/** One side of a doorway: the stretch that it takes away from the foot of a wall. */
export interface DoorSide {
  readonly wall: Wall
  readonly x0: number
  readonly x1: number
}

/** The way from one room to another through the thickness between their walls. */
export interface Doorway {
  readonly id: string
  readonly height: number
  readonly shape: Opening['shape']
  readonly sides: readonly [DoorSide, DoorSide]
  /** Its floor: along the first wall from left to right, then back along the second. */
  readonly floor: readonly [PlanPoint, PlanPoint, PlanPoint, PlanPoint]
  /** The middle of the floor. */
  readonly centre: PlanPoint
}

function sideOf(wall: Wall | undefined, opening: string): DoorSide | undefined {
  const found = wall?.openings.find(({ id }) => id === opening)
  if (!wall || !found) return undefined
  const middle = (found.x0 + found.x1) / 2
  const foot = footOf({ width: found.x1 - found.x0, height: found.height, shape: found.shape })
  const x0 = clamp(middle - foot, 0, wall.length)
  const x1 = clamp(middle + foot, 0, wall.length)
  return x1 > x0 ? { wall, x0, x1 } : undefined
}

function doorwayOf(walls: ReadonlyMap<string, Wall>, id: string, opening: Opening): Doorway | undefined {
  const first = sideOf(walls.get(opening.walls[0]), id)
  const second = sideOf(walls.get(opening.walls[1]), id)
  if (!first || !second || first.wall.id === second.wall.id) return undefined
  const [a, b] = [pointOnWall(first.wall, first.x0), pointOnWall(first.wall, first.x1)]
  const [c, d] = [pointOnWall(second.wall, second.x0), pointOnWall(second.wall, second.x1)]
  // A wall seen from the other side runs the other way: then the second wall's left end faces the first one's right.
  const facing = distance(b, c) <= distance(b, d)
  const floor: Doorway['floor'] = facing ? [a, b, c, d] : [a, b, d, c]
  const centre = mix(mix(a, b, 0.5), mix(c, d, 0.5), 0.5)
  return { id, height: opening.height, shape: opening.shape, sides: [first, second], floor, centre }
}

const doorwaysOfBuilding = byIdentity(
  (rooms: Scene['rooms'], partitions: Scene['partitions'], openings: Scene['openings']) => {
    const walls = wallMap({ rooms, partitions, openings })
    return Object.entries(openings).flatMap(([id, opening]) => doorwayOf(walls, id, opening) ?? [])
  },
)

/** Every doorway that really joins two walls of the building. An opening whose walls do not exist joins nothing. */
export function doorwaysOf({ rooms, partitions, openings }: Building): readonly Doorway[] {
  return doorwaysOfBuilding(rooms, partitions, openings)
}

const sidesByWall = byIdentity((doorways: readonly Doorway[]): ReadonlyMap<string, readonly DoorSide[]> => {
  const sides = doorways.flatMap((doorway) => doorway.sides).sort((a, b) => a.x0 - b.x0)
  return grouped(sides, ({ wall }) => wall.id)
})

/** Parts of the wall's face at the floor that no doorway takes away: metres from its left end. */
export function solidStretches(wall: Wall, doorways: readonly Doorway[]): [number, number][] {
  const stretches: [number, number][] = []
  let from = 0
  for (const { x0, x1 } of sidesByWall(doorways).get(wall.id) ?? []) {
    if (x0 > from) stretches.push([from, x0])
    from = Math.max(from, x1)
  }
  if (from < wall.length) stretches.push([from, wall.length])
  return stretches
}
