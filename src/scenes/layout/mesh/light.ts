import type { PlanPoint } from '../../schema/space.ts'
import type { Obstacle } from '../obstacles.ts'
import { isInside } from '../obstacles.ts'
import { clamp, distance, nearestOnSegment, toLocal } from '../vectors.ts'

/**
 * The light of a hall, computed once: one soft source above, walls washed from the top, a quarter of the light from
 * everywhere, corners and the ground under things darker. Shares of full light (look.md §5 of the project's reference).
 */
const FILL = 0.25
const WASHER_AT_FLOOR = 0.4
const CORNER_DARKENING = 0.26
const CORNER_REACH = 0.38
const CONTACT_DARKENING = 0.48
const CONTACT_REACH = 0.13

const smooth = (from: number, to: number, value: number): number => {
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

/** Share of light left on the floor beside or under what stands there. */
export function contactLight(p: PlanPoint, obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((light, obstacle) => {
    const gap = gapTo(obstacle, p)
    return light * (1 - CONTACT_DARKENING * Math.exp(-gap / CONTACT_REACH))
  }, 1)
}

function gapTo(obstacle: Obstacle, p: PlanPoint): number {
  if (isInside(obstacle, p)) return 0
  const [x, z] = toLocal(obstacle.centre, obstacle.yaw, p)
  return Math.hypot(
    Math.max(0, Math.abs(x) - obstacle.width / 2),
    Math.max(0, Math.abs(z) - obstacle.depth / 2),
  )
}

/** A wall's foot, or its head, in the plan. */
export type Edge = readonly [PlanPoint, PlanPoint]

/** Light on the floor: fullest under the source, darker towards the walls. */
export function floorLight(p: PlanPoint, edges: readonly Edge[], source: PlanPoint, reach: number): number {
  const under = Math.exp(-((distance(p, source) / reach) ** 2))
  return (0.66 + 0.3 * under) * beside(p, edges)
}

/** Light on the ceiling around the source: dimmer than the source itself, darker towards the walls. */
export function ceilingLight(p: PlanPoint, edges: readonly Edge[]): number {
  return 0.86 * beside(p, edges)
}

function beside(p: PlanPoint, edges: readonly Edge[]): number {
  return edges.reduce((light, [a, b]) => light * nearCorner(distance(p, nearestOnSegment(p, a, b))), 1)
}
