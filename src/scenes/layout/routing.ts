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
/** Doorways through which a way is the shortest there is; through more it is put together room by room. */
const NEAR = 6

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
 * nearly so. Empty when there is no way.
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
  if (between.length <= NEAR) return whole()
  const stops = stopsAlong(area, [start, ...pointsAt(area, startDoors)], between, [
    ...pointsAt(area, goalDoors),
    goal,
  ])
  return stops ? shortestWay(stops, (a, b) => isFree(area, a, b)) : whole()
}

/**
 * Points on a way through many doorways, in order: before, in and behind each, and around what stands between them in a
 * room. Undefined where there is no way from one to the next.
 */
function stopsAlong(
  area: WalkableArea,
  start: readonly PlanPoint[],
  between: readonly Passing[],
  end: readonly PlanPoint[],
): PlanPoint[] | undefined {
  const stops = [...start]
  for (const { doorway, into } of between) {
    const [first, second] = doorway.sides
    const [near, far] = first.wall.room === into ? [second, first] : [first, second]
    if (!add([pointBefore(near), doorway.centre, pointBefore(far)], near.wall.room)) return undefined
  }
  return add(end, between.at(-1)?.into ?? '') ? stops : undefined

  function add(points: readonly PlanPoint[], room: string): boolean {
    const [from, to] = [stops.at(-1), points[0]]
    if (!from || !to || !points.every((point) => isWalkable(area, point))) return false
    const leg = isFree(area, from, to) ? [from, to] : wayThrough(area, from, to, [], [room])
    stops.push(...leg.slice(1, -1), ...points)
    return leg.length > 0
  }
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
