import { type Axes, axesOf, fromAxes } from '../axes.ts'
import type { Point3 } from '../vectors.ts'
import { addQuad, type MeshBuilder } from './mesh.ts'

export type Side = 'right' | 'left' | 'top' | 'bottom' | 'front' | 'back'

export const UPRIGHT: Axes = axesOf(0, 0)

/** Each side's corners as signs of x, y, z, counter-clockwise seen from outside, and the axis that it faces along. */
const SIDES: readonly {
  side: Side
  axis: 0 | 1 | 2
  sign: 1 | -1
  corners: readonly [Point3, Point3, Point3, Point3]
}[] = [
  {
    side: 'front',
    axis: 2,
    sign: 1,
    corners: [
      [0, 0, 1],
      [1, 0, 1],
      [1, 1, 1],
      [0, 1, 1],
    ],
  },
  {
    side: 'back',
    axis: 2,
    sign: -1,
    corners: [
      [1, 0, 0],
      [0, 0, 0],
      [0, 1, 0],
      [1, 1, 0],
    ],
  },
  {
    side: 'right',
    axis: 0,
    sign: 1,
    corners: [
      [1, 0, 1],
      [1, 0, 0],
      [1, 1, 0],
      [1, 1, 1],
    ],
  },
  {
    side: 'left',
    axis: 0,
    sign: -1,
    corners: [
      [0, 0, 0],
      [0, 0, 1],
      [0, 1, 1],
      [0, 1, 0],
    ],
  },
  {
    side: 'top',
    axis: 1,
    sign: 1,
    corners: [
      [0, 1, 1],
      [1, 1, 1],
      [1, 1, 0],
      [0, 1, 0],
    ],
  },
  {
    side: 'bottom',
    axis: 1,
    sign: -1,
    corners: [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [0, 0, 1],
    ],
  },
]

/** Share of light that a side gets by the way it faces: the source is above. */
const FACING: Readonly<Record<Side, number>> = {
  top: 1,
  front: 0.92,
  right: 0.84,
  left: 0.84,
  back: 0.8,
  bottom: 0.35,
}

const distance3 = (a: Point3, b: Point3): number => Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])

/**
 * Adds a box. On each side u runs along the longer edge.
 * @param least corner with the least, and `most` with the greatest coordinates, metres, in `axes` from `origin`
 * @param light share of light at a height, 0 to 1
 * @param sides all but the bottom, unless given
 */
export function addBox(
  builder: MeshBuilder,
  args: {
    least: Point3
    most: Point3
    light: (y: number) => number
    sides?: readonly Side[]
    origin?: Point3
    axes?: Axes
  },
): void {
  const { least, most, axes = UPRIGHT, origin = [0, 0, 0] } = args
  const wanted = args.sides ?? ['front', 'back', 'right', 'left', 'top']
  for (const { side, axis, sign, corners } of SIDES) {
    if (!wanted.includes(side)) continue
    const points = corners.map((corner) => {
      const pick = (i: 0 | 1 | 2) => (corner[i] === 1 ? most[i] : least[i])
      return fromAxes(origin, axes, [pick(0), pick(1), pick(2)])
    }) as [Point3, Point3, Point3, Point3]
    const [nx, ny, nz] = axes[axis]
    const light = points.map(([, y]) => args.light(y) * FACING[side]) as [number, number, number, number]
    const normal: Point3 = [nx * sign, ny * sign, nz * sign]
    const [a, b, c, d] = points
    const isUpright = distance3(a, d) > distance3(a, b)
    // A grain runs along the longer side.
    if (isUpright) addQuad(builder, [b, c, d, a], normal, [light[1], light[2], light[3], light[0]])
    else addQuad(builder, points, normal, light)
  }
}
