import { type Axes, axesOf, fromAxes } from '../../../scenes/layout/axes.ts'
import type { Point3 } from '../../../scenes/layout/vectors.ts'

/** A thing's own axes in the hall: x to its right, y up its face, z out of its face. Metres. */
export interface Placement {
  readonly origin: Point3
  readonly axes: Axes
}

/** @param lean radians back from upright; a quarter turn lies flat, its face up */
export function placementAt(origin: Point3, yaw: number, lean = 0): Placement {
  return { origin, axes: axesOf(yaw, lean) }
}

/** A point given in a thing's own axes, in those of the hall. */
export function toHall({ origin, axes }: Placement, local: Point3): Point3 {
  return fromAxes(origin, axes, local)
}

/** The same axes from another point of the thing. */
export function moved(placement: Placement, offset: Point3): Placement {
  return { origin: toHall(placement, offset), axes: placement.axes }
}

/** The same origin, turned by so many radians within its plane, counter-clockwise seen from its front. */
export function turned({ origin, axes }: Placement, angle: number): Placement {
  const [right, up, out] = axes
  const [c, s] = [Math.cos(angle), Math.sin(angle)]
  const mix = (a: Point3, b: Point3, p: number, q: number): Point3 => [
    a[0] * p + b[0] * q,
    a[1] * p + b[1] * q,
    a[2] * p + b[2] * q,
  ]
  return { origin, axes: [mix(right, up, c, s), mix(right, up, -s, c), out] }
}
