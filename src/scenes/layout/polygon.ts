import type { PlanPoint, Room } from '../schema/space.ts'
import { distance, nearestOnSegment } from './vectors.ts'

export const outlineOf = (room: Room): PlanPoint[] => room.outline.map(({ x, z }) => [x, z])

/** The polygon's edges, each from one corner to the next, the last one back to the first. */
export function edgesOf(polygon: readonly PlanPoint[]): [PlanPoint, PlanPoint][] {
  return polygon.map((start, i) => [start, polygon[(i + 1) % polygon.length] ?? start])
}

/** Square metres, positive when the polygon runs clockwise as seen from above (−z at the top of the drawing). */
export function signedArea(polygon: readonly PlanPoint[]): number {
  return edgesOf(polygon).reduce((sum, [a, b]) => sum + (a[0] * b[1] - b[0] * a[1]) / 2, 0)
}

export const areaOf = (polygon: readonly PlanPoint[]): number => Math.abs(signedArea(polygon))

export const isClockwise = (polygon: readonly PlanPoint[]): boolean => signedArea(polygon) > 0

/** Whether the point lies inside, by counting crossings; a point on the outline may go either way. */
export function contains(polygon: readonly PlanPoint[], p: PlanPoint): boolean {
  let inside = false
  let a = polygon.at(-1)
  for (const b of polygon) {
    if (a && a[1] > p[1] !== b[1] > p[1] && p[0] < a[0] + ((p[1] - a[1]) / (b[1] - a[1])) * (b[0] - a[0]))
      inside = !inside
    a = b
  }
  return inside
}

/** Metres from the point to the polygon's outline. */
export function distanceToOutline(polygon: readonly PlanPoint[], p: PlanPoint): number {
  return Math.min(...edgesOf(polygon).map(([a, b]) => distance(p, nearestOnSegment(p, a, b))))
}

export interface PlanBounds {
  readonly minX: number
  readonly minZ: number
  readonly maxX: number
  readonly maxZ: number
}

export function boundsOf(points: readonly PlanPoint[]): PlanBounds {
  const xs = points.map(([x]) => x)
  const zs = points.map(([, z]) => z)
  return { minX: Math.min(...xs), minZ: Math.min(...zs), maxX: Math.max(...xs), maxZ: Math.max(...zs) }
}

/** Centre of gravity; a polygon without area gives the mean of its corners. */
export function centroidOf(polygon: readonly PlanPoint[]): PlanPoint {
  const area = signedArea(polygon)
  if (Math.abs(area) < 1e-9) {
    const count = Math.max(1, polygon.length)
    return [polygon.reduce((s, [x]) => s + x, 0) / count, polygon.reduce((s, [, z]) => s + z, 0) / count]
  }
  let x = 0
  let z = 0
  for (const [a, b] of edgesOf(polygon)) {
    const cross = a[0] * b[1] - b[0] * a[1]
    x += (a[0] + b[0]) * cross
    z += (a[1] + b[1]) * cross
  }
  return [x / (6 * area), z / (6 * area)]
}
