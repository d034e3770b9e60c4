import type { PlanPoint } from '../schema/space.ts'

/** A point in the hall, metres: x, y up, z. */
export type Point3 = readonly [number, number, number]

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high)

export const distance = (a: PlanPoint, b: PlanPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1])

export const dot = (a: PlanPoint, b: PlanPoint): number => a[0] * b[0] + a[1] * b[1]

/** From `a`, `along` metres in the direction `u` and `out` metres in the direction `n`. */
export const step = (
  a: PlanPoint,
  u: PlanPoint,
  along: number,
  n: PlanPoint = [0, 0],
  out = 0,
): PlanPoint => [a[0] + u[0] * along + n[0] * out, a[1] + u[1] * along + n[1] * out]

export const mix = (a: PlanPoint, b: PlanPoint, t: number): PlanPoint => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
]

/** Where a thing's front faces, or away from which a visitor looks, at this yaw. */
export const frontOf = (yaw: number): PlanPoint => [Math.sin(yaw), Math.cos(yaw)]

/** The direction to a thing's own right-hand side as one facing it sees it, at this yaw. */
export const rightOf = (yaw: number): PlanPoint => [Math.cos(yaw), -Math.sin(yaw)]

/** The yaw of a visitor at `eye` who looks towards `target`. */
export const yawTowards = (eye: PlanPoint, target: PlanPoint): number =>
  Math.atan2(eye[0] - target[0], eye[1] - target[1])

/** The point of the segment `a`–`b` that is nearest to `p`. */
export function nearestOnSegment(p: PlanPoint, a: PlanPoint, b: PlanPoint): PlanPoint {
  const lengthSquared = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
  if (lengthSquared === 0) return a
  const t = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / lengthSquared
  return mix(a, b, clamp(t, 0, 1))
}

/** A point given in the axes of a thing that stands at `origin` with `yaw`: x to its right, z to its front. */
export function fromLocal(origin: PlanPoint, yaw: number, x: number, z: number): PlanPoint {
  return step(origin, rightOf(yaw), x, frontOf(yaw), z)
}

/** The inverse of `fromLocal`. */
export function toLocal(origin: PlanPoint, yaw: number, p: PlanPoint): PlanPoint {
  const offset: PlanPoint = [p[0] - origin[0], p[1] - origin[1]]
  return [dot(offset, rightOf(yaw)), dot(offset, frontOf(yaw))]
}
