import { frontOf, type Point3, rightOf } from './vectors.ts'

/** A thing's own axes in the hall: to its right, up its face, and out of its face. Unit vectors. */
export type Axes = readonly [Point3, Point3, Point3]

/** The axes of a thing turned by `yaw` that leans back from upright by `lean` radians. */
export function axesOf(yaw: number, lean: number): Axes {
  const [rx, rz] = rightOf(yaw)
  const [fx, fz] = frontOf(yaw)
  const [c, s] = [Math.cos(lean), Math.sin(lean)]
  return [
    [rx, 0, rz],
    [-s * fx, c, -s * fz],
    [c * fx, s, c * fz],
  ]
}

/** A point given in a thing's own axes, in the hall. */
export function fromAxes(origin: Point3, axes: Axes, local: Point3): Point3 {
  const along = (i: 0 | 1 | 2): number =>
    origin[i] + axes[0][i] * local[0] + axes[1][i] * local[1] + axes[2][i] * local[2]
  return [along(0), along(1), along(2)]
}
