import type { PlanPoint } from '../schema/space.ts'
import type { Doorway } from './doorways.ts'
import { addTo, grouped } from './groups.ts'
import { byIdentity } from './memo.ts'
import { cornersOf } from './obstacles.ts'
import { shortestWay } from './shortest.ts'
import { isFree, isStraightWay, isWalkable, nearestWalkable, roomAt, VISITOR_RADIUS } from './standing.ts'
import { distance, step } from './vectors.ts'
import type { WalkableArea } from './walkable.ts'

/** Metres beyond the visitor's radius at which a route rounds a corner or waits before a doorway. */
const ROUNDING = 0.05
/** Doorways between which a way is the shortest there is; farther ways are put together from such. */
const AT_A_TIME = 3

const doorwaysByRoom = byIdentity((area: WalkableArea): ReadonlyMap<string, readonly Doorway[]> => {
  const byRoom = new Map<string, Doorway[]>()
  for (const doorway of area.doorways) for (const { wall } of doorway.sides) addTo(byRoom, wall.room, doorway)
  return byRoom
})

/** The doorway to go through, and the room behind it. */
interface Passing {
  readonly doorway: Doorway
  readonly into: string
}

/** Rooms from one to the other with the fewest doorways, as the doorways to pass; undefined when no way leads there. */
function doorwaysBetween(area: WalkableArea, from: string, to: string): Passing[] | undefined {
  const reached = new Map<string, { readonly from: string; readonly by: Doorway } | undefined>([
    [from, undefined],
  ])
  // A map is read in the order in which it was filled, and goes on with what is added meanwhile.
  for (const room of reached.keys()) {
    if (room === to) break
    for (const doorway of doorwaysByRoom(area).get(room) ?? []) {
      const [a, b] = [doorway.sides[0].wall.room, doorway.sides[1].wall.room]
      const next = a === room ? b : a
      if (!reached.has(next)) reached.set(next, { from: room, by: doorway })
    }
  }
  if (!reached.has(to)) return undefined
  const way: Passing[] = []
  for (let into = to, last = reached.get(into); last; into = last.from, last = reached.get(into))
    way.unshift({ doorway: last.by, into })
  return way
}

/** Points before, in and behind doorways, where one can stand. */
function pointsAt(area: WalkableArea, doorways: readonly Doorway[]): PlanPoint[] {
  return doorways
    .flatMap(({ sides, centre }) => [...sides.map(pointBefore), centre])
    .filter((point) => isWalkable(area, point))
}

function pointBefore({ wall, x0, x1 }: Doorway['sides'][number]): PlanPoint {
  const out = VISITOR_RADIUS + ROUNDING
  return step(wall.start, wall.along, (x0 + x1) / 2, wall.normal, out)
}

/** Points of every room at which a route may bend: around footprints, and around corners that stand into the room. */
const bendsByRoom = byIdentity((area: WalkableArea) => {
  const margin = VISITOR_RADIUS + ROUNDING
  const around = grouped(area.obstacles, ({ room }) => room)
  const outlines = new Map(area.rooms.map(({ id, outline }) => [id, outline]))
  const known = new Map<string, readonly PlanPoint[]>()
  return (room: string): readonly PlanPoint[] => {
    const found =
      known.get(room) ??
      [
        ...(around.get(room) ?? []).flatMap((obstacle) => cornersOf(obstacle, margin)),
        ...(outlines.get(room) ?? []).flatMap(([x, z]): PlanPoint[] => [
          [x - margin, z - margin],
          [x + margin, z - margin],
          [x + margin, z + margin],
          [x - margin, z + margin],
        ]),
      ].filter((point) => isWalkable(area, point))
    known.set(room, found)
    return found
  }
})

/** The shortest way through these doorways and around what stands in their rooms. */
function wayThrough(
  area: WalkableArea,
  from: PlanPoint,
  to: PlanPoint,
  doorways: readonly Doorway[],
  rooms: readonly string[],
): PlanPoint[] {
  const all = new Set([...rooms, ...doorways.flatMap(({ sides }) => sides.map(({ wall }) => wall.room))])
  const bends = [...all].flatMap(bendsByRoom(area))
  return shortestWay([from, ...pointsAt(area, doorways), ...bends, to], (a, b) => isFree(area, a, b))
}

/**
 * The way from one point to another: where to turn, ending at `to` (or at the nearest point to it where one can stand).
 * Starts with `from`. Every straight piece of it is walkable. The shortest way through the fewest doorways; through many,
 * the shortest from every few to the next. Empty when there is no way.
 */
export function route(area: WalkableArea, from: PlanPoint, to: PlanPoint): PlanPoint[] {
  const start = nearestWalkable(area, from)
  const goal = nearestWalkable(area, to)
  if (!start || !goal) return []
  if (isStraightWay(area, start, goal)) return [start, goal]
  const [startDoors, startRooms] = roomsAround(area, start)
  const [goalDoors, goalRooms] = roomsAround(area, goal)
  const [first] = startRooms
  const [last] = goalRooms
  const between = first && last ? doorwaysBetween(area, first, last) : undefined
  if (!between) return []
  const whole = () =>
    wayThrough(
      area,
      start,
      goal,
      [...startDoors, ...between.map(({ doorway }) => doorway), ...goalDoors],
      [...startRooms, ...goalRooms],
    )
  if (between.length <= 2 * AT_A_TIME) return whole()
  const far = farWay(area, start, goal, between, {
    startDoors,
    goalDoors,
    rooms: [...startRooms, ...goalRooms],
  })
  return far ?? whole()
}

interface Ends {
  readonly startDoors: readonly Doorway[]
  readonly goalDoors: readonly Doorway[]
  readonly rooms: readonly string[]
}

/**
 * A way through many doorways: first a few at a time, then the shortest over its turns and all of the doorways. Undefined
 * where a piece has none.
 */
function farWay(
  area: WalkableArea,
  start: PlanPoint,
  goal: PlanPoint,
  between: readonly Passing[],
  { startDoors, goalDoors, rooms }: Ends,
): PlanPoint[] | undefined {
  const way = [start]
  const doorwaysOn = [...startDoors, ...between.map(({ doorway }) => doorway), ...goalDoors]
  for (let from = 0; from < between.length; from += AT_A_TIME) {
    const some = between.slice(from, from + AT_A_TIME)
    const isLast = from + AT_A_TIME >= between.length
    const here = way.at(-1) ?? start
    const there = isLast ? goal : behind(some.at(-1))
    if (!there || !isWalkable(area, there)) return undefined
    const doorways = [
      ...(from === 0 ? startDoors : []),
      ...some.map(({ doorway }) => doorway),
      ...(isLast ? goalDoors : []),
    ]
    const piece = wayThrough(area, here, there, doorways, from === 0 || isLast ? rooms : [])
    if (piece.length === 0) return undefined
    way.push(...piece.slice(1))
  }
  const points = [...pointsAt(area, doorwaysOn), ...way.slice(1, -1)]
  return shortestWay([start, ...points, goal], (a, b) => isFree(area, a, b))
}

function behind(passing: Passing | undefined): PlanPoint | undefined {
  const side = passing?.doorway.sides.find(({ wall }) => wall.room === passing.into)
  return side && pointBefore(side)
}

/** The room a point is in, or the doorway and the two rooms that it joins. */
function roomsAround(area: WalkableArea, p: PlanPoint): [Doorway[], string[]] {
  const room = roomAt(area, p)
  if (room !== undefined) return [[], [room]]
  const nearest = area.doorways.reduce<Doorway | undefined>(
    (best, one) => (best && distance(p, best.centre) <= distance(p, one.centre) ? best : one),
    undefined,
  )
  return nearest ? [[nearest], nearest.sides.map(({ wall }) => wall.room)] : [[], []]
}
