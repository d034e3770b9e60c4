import type { PlanPoint } from '../schema/space.ts'
import type { Doorway } from './doorways.ts'
import { cornersOf } from './obstacles.ts'
import { isStraightWay, isWalkable, nearestWalkable, roomAt, VISITOR_RADIUS } from './standing.ts'
import { distance, step } from './vectors.ts'
import type { WalkableArea } from './walkable.ts'

/** Metres beyond the visitor's radius at which a route rounds a corner or waits before a doorway. */
const ROUNDING = 0.05

/** Rooms from one to the other with the fewest doorways, as the doorways to pass; undefined when no way leads there. */
function doorwaysBetween(area: WalkableArea, from: string, to: string): Doorway[] | undefined {
  const reached = new Map<string, Doorway[]>([[from, []]])
  const queue = [from]
  for (let room = queue.shift(); room !== undefined; room = queue.shift()) {
    const way = reached.get(room) ?? []
    if (room === to) return way
    for (const doorway of area.doorways) {
      const [a, b] = [doorway.sides[0].wall.room, doorway.sides[1].wall.room]
      const next = a === room ? b : b === room ? a : undefined
      if (next === undefined || reached.has(next)) continue
      reached.set(next, [...way, doorway])
      queue.push(next)
    }
  }
  return undefined
}

/** Points before, in and behind a doorway. */
function doorwayPoints(doorway: Doorway): PlanPoint[] {
  const out = VISITOR_RADIUS + ROUNDING
  return [
    ...doorway.sides.map(({ wall, x0, x1 }) => step(wall.start, wall.along, (x0 + x1) / 2, wall.normal, out)),
    doorway.centre,
  ]
}

/** Points of a room at which a route may bend: around footprints, around corners that stand into the room, at doors. */
function bends(area: WalkableArea, rooms: ReadonlySet<string>, doorways: readonly Doorway[]): PlanPoint[] {
  const margin = VISITOR_RADIUS + ROUNDING
  const around = area.obstacles
    .filter(({ room }) => rooms.has(room))
    .flatMap((obstacle) => cornersOf(obstacle, margin))
  const corners = area.rooms
    .filter(({ id }) => rooms.has(id))
    .flatMap(({ outline }) => outline)
    .flatMap(([x, z]): PlanPoint[] => [
      [x - margin, z - margin],
      [x + margin, z - margin],
      [x + margin, z + margin],
      [x - margin, z + margin],
    ])
  return [...doorways.flatMap(doorwayPoints), ...around, ...corners].filter((point) =>
    isWalkable(area, point),
  )
}

/** For every point, the one before it on the shortest way from the first, by Dijkstra's method; −1 where none leads. */
function shortestTree(area: WalkableArea, points: readonly PlanPoint[]): number[] {
  const cost = points.map((_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY))
  const before = points.map(() => -1)
  const open = new Set(points.keys())
  const costOf = (i: number) => cost[i] ?? Number.POSITIVE_INFINITY
  while (open.size > 0) {
    const at = [...open].reduce((best, i) => (costOf(i) < costOf(best) ? i : best))
    open.delete(at)
    const here = points[at]
    if (!here || costOf(at) === Number.POSITIVE_INFINITY) break
    for (const i of open) {
      const there = points[i] ?? here
      const total = costOf(at) + distance(here, there)
      if (total >= costOf(i) || !isStraightWay(area, here, there)) continue
      cost[i] = total
      before[i] = at
    }
  }
  return before
}

/** The shortest way from the first point to the last over points that see one another; empty when there is none. */
function shortestWay(area: WalkableArea, points: readonly PlanPoint[]): PlanPoint[] {
  const before = shortestTree(area, points)
  const goal = points.length - 1
  if (before[goal] === -1) return []
  const way: PlanPoint[] = []
  for (let at = goal; at >= 0; at = before[at] ?? -1) {
    const point = points[at]
    if (point) way.unshift(point)
  }
  return way
}

/**
 * The way from one point to another: where to turn, ending at `to` (or at the nearest point to it where one can stand).
 * Starts with `from`. Every straight piece of it is walkable. Empty when there is no way.
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
  const doorways = [...startDoors, ...between, ...goalDoors]
  const rooms = new Set([
    ...startRooms,
    ...goalRooms,
    ...doorways.flatMap(({ sides }) => sides.map(({ wall }) => wall.room)),
  ])
  return shortestWay(area, [start, ...bends(area, rooms, doorways), goal])
}

/** The room a point is in, or the doorway and the two rooms that it joins. */
function roomsAround(area: WalkableArea, p: PlanPoint): [Doorway[], string[]] {
  const room = roomAt(area, p)
  if (room !== undefined) return [[], [room]]
  const nearest = [...area.doorways].sort((a, b) => distance(p, a.centre) - distance(p, b.centre))[0]
  return nearest ? [[nearest], nearest.sides.map(({ wall }) => wall.room)] : [[], []]
}
