import type { Axes } from './axes.ts'
import type { PlanBounds } from './polygon.ts'
import type { Ray } from './projecting.ts'
import type { Point3 } from './vectors.ts'

/** A box in its own axes: what is least and most across, up and out. */
export interface Box {
  readonly origin: Point3
  readonly axes: Axes
  readonly least: Point3
  readonly most: Point3
}

const dot3 = (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** Distance at which the ray enters the box, or undefined when it misses it or starts behind it. */
export function enterBox(ray: Ray, box: Box): number | undefined {
  const offset: Point3 = [
    ray.origin[0] - box.origin[0],
    ray.origin[1] - box.origin[1],
    ray.origin[2] - box.origin[2],
  ]
  let near = Number.NEGATIVE_INFINITY
  let far = Number.POSITIVE_INFINITY
  for (const i of [0, 1, 2] as const) {
    const at = dot3(offset, box.axes[i])
    const going = dot3(ray.direction, box.axes[i])
    if (Math.abs(going) < 1e-12) {
      if (at < box.least[i] || at > box.most[i]) return undefined
      continue
    }
    const [a, b] = [(box.least[i] - at) / going, (box.most[i] - at) / going]
    near = Math.max(near, Math.min(a, b))
    far = Math.min(far, Math.max(a, b))
  }
  return near <= far && near > 0 ? near : undefined
}

/** Bounds of the plan in which all of a box lies, however it is turned. */
export function boundsOfBox({ origin: [x, , z], least, most }: Box): PlanBounds {
  const reach = Math.hypot(
    Math.max(-least[0], most[0]),
    Math.max(-least[1], most[1]),
    Math.max(-least[2], most[2]),
  )
  return { minX: x - reach, minZ: z - reach, maxX: x + reach, maxZ: z + reach }
}

/** Distance from which on the ray is over these bounds of the plan, at least 0; undefined where it never is. */
export function enterBounds(ray: Ray, { minX, minZ, maxX, maxZ }: PlanBounds): number | undefined {
  let [near, far] = [0, Number.POSITIVE_INFINITY]
  for (const [axis, least, most] of [
    [0, minX, maxX],
    [2, minZ, maxZ],
  ] as const) {
    const [at, going] = [ray.origin[axis], ray.direction[axis]]
    if (going === 0) {
      if (at < least || at > most) return undefined
      continue
    }
    const [a, b] = [(least - at) / going, (most - at) / going]
    near = Math.max(near, Math.min(a, b))
    far = Math.min(far, Math.max(a, b))
  }
  return near <= far ? near : undefined
}
