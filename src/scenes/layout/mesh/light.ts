import type { PlanPoint } from '../../schema/space.ts'
import { solidStretches } from '../doorways.ts'
import { edgesOf } from '../polygon.ts'
import { clamp, distance, nearestOnSegment } from '../vectors.ts'
import { pointOnWall } from '../walls.ts'
import type { PlanWall, RoomPlan } from './plan.ts'

/**
 * The light of a hall, computed once: one soft source above, walls washed from the top, a quarter of the light from
 * everywhere, corners darker. Shares of full light (look.md §5 of the project's reference).
 */
const FILL = 0.25
const WASHER_AT_FLOOR = 0.4
const CORNER_DARKENING = 0.26
const CORNER_REACH = 0.38
/** What the source above gives by day and, dimmed, in the evening: to the walls between works, the floor, the ceiling. */
const SOURCE = {
  day: { wall: 0.94, floor: [0.64, 0.32], ceiling: 0.86, well: 1 },
  evening: { wall: 0.7, floor: [0.5, 0.2], ceiling: 0.58, well: 0.8 },
} as const
/** Share of it on a floor on which the sun falls too: light shows beside shade. */
const BESIDE_SUN = 0.78
/** Metres around a work that its washer lights. */
const POOL = 0.8

export const smooth = (from: number, to: number, value: number): number => {
  const t = clamp((value - from) / (to - from), 0, 1)
  return t * t * (3 - 2 * t)
}

/** Share of light left at this distance from a corner, or from a surface that meets this one. */
export const nearCorner = (gap: number): number =>
  1 - CORNER_DARKENING * Math.exp(-Math.max(0, gap) / CORNER_REACH)

/** Light on a wall washed from above, at height `y` of a room this high. */
export function washerLight(y: number, roomHeight: number): number {
  const fall = WASHER_AT_FLOOR + (1 - WASHER_AT_FLOOR) * smooth(-0.25, Math.min(roomHeight * 0.5, 2.2), y)
  return (FILL + (1 - FILL) * fall) * (1 - 0.1 * smooth(roomHeight * 0.72, roomHeight, y))
}

/** Heights at which a washed wall's light is told. */
export function washerHeights(roomHeight: number): number[] {
  const even = Math.min(roomHeight * 0.5, 2.2)
  return [0.3, 0.6, 0.85].map((share) => even * share).concat(even, roomHeight * 0.72, roomHeight * 0.88)
}

/** Light at x and y metres of a wall. */
export type WallLight = (x: number, y: number) => number

/** @param darkened places along the wall, metres, where something stands against it */
export function wallLightOf(
  { height, light }: Pick<RoomPlan, 'height' | 'light'>,
  { wall, hung, turnsIn: [atStart, atEnd] }: Pick<PlanWall, 'wall' | 'hung' | 'turnsIn'>,
  darkened: readonly number[] = [],
): WallLight {
  const { wall: between } = SOURCE[light]
  const pools = hung.map(({ x0, x1 }) => ({ at: (x0 + x1) / 2, reach: (x1 - x0) / 2 + POOL }))
  return (x, y) => {
    let pool = pools.length === 0 ? 0.5 : 0
    for (const { at, reach } of pools) pool = Math.max(pool, Math.exp(-(((x - at) / reach) ** 2)))
    let share = between + (1 - between) * pool
    if (atStart) share *= nearCorner(x)
    if (atEnd) share *= nearCorner(wall.length - x)
    for (const at of darkened) share *= 1 - 0.2 * Math.exp(-Math.abs(x - at) / 0.22)
    return washerLight(y, height) * share
  }
}

/** A wall's foot, or its head, in the plan. */
export type Edge = readonly [PlanPoint, PlanPoint]

function besideAll(p: PlanPoint, edges: readonly Edge[]): number {
  let light = 1
  for (const [a, b] of edges) light *= nearCorner(distance(p, nearestOnSegment(p, a, b)))
  return light
}

/** Metres from a point to the panel in the ceiling, seen in the plan; to the room's middle where there is none. */
function gapToSource({ well, middle }: RoomPlan, [x, z]: PlanPoint): number {
  return Math.hypot(
    Math.max(0, Math.abs(x - middle[0]) - (well?.halfX ?? 0)),
    Math.max(0, Math.abs(z - middle[1]) - (well?.halfZ ?? 0)),
  )
}

/**
 * Light on a room's floor. Doorways let light in: only the solid feet of walls take it away.
 * @param isSunny whether the sun falls on it, which is not in this light
 */
export function floorLightOf(plan: RoomPlan, isSunny: boolean): (p: PlanPoint) => number {
  const [round, under] = SOURCE[plan.light].floor.map((share) => share * (isSunny ? BESIDE_SUN : 1))
  const feet = [...plan.walls.map(({ wall }) => wall), ...plan.faces].flatMap((wall) =>
    solidStretches(wall, plan.doorways).map(
      ([x0, x1]): Edge => [pointOnWall(wall, x0), pointOnWall(wall, x1)],
    ),
  )
  return (p) =>
    ((round ?? 1) + (under ?? 0) * Math.exp(-((gapToSource(plan, p) / 1.9) ** 2))) * besideAll(p, feet)
}

/** Light on the ceiling around the source: dimmer than the source itself, darker towards the walls. */
export function ceilingLightOf(plan: RoomPlan): (p: PlanPoint) => number {
  const edges = edgesOf(plan.outline)
  const { ceiling } = SOURCE[plan.light]
  return (p) => ceiling * (0.9 + 0.1 * Math.exp(-gapToSource(plan, p))) * besideAll(p, edges)
}

/** Light of the panel in the ceiling itself. */
export const wellLight = ({ light }: Pick<RoomPlan, 'light'>): number => SOURCE[light].well
