import type { PlanPoint } from '../../schema/space.ts'
import { edgesOf } from '../polygon.ts'
import { distance } from '../vectors.ts'
import { addBox, type Side } from './box.ts'
import type { MeshBuilder } from './mesh.ts'

/** A straight piece of timber or plaster between two points of the plan, metres. */
export interface Beam {
  readonly from: PlanPoint
  readonly to: PlanPoint
  /** Half on either side of the line; or all of it on the right of one who looks along it. */
  readonly width: number
  readonly side?: 'both' | 'right'
  readonly bottom: number
  readonly top: number
  readonly light: number | ((y: number) => number)
  readonly sides?: readonly Side[]
}

/** Adds a beam. Its u runs along it. */
export function addBeam(builder: MeshBuilder, beam: Beam): void {
  const { from, to, width, bottom, top, light, side = 'both', sides = ['front', 'back', 'bottom'] } = beam
  const length = distance(from, to)
  if (length < 1e-3 || top - bottom < 1e-3) return
  const [ux, uz] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const near = side === 'both' ? -width / 2 : 0
  addBox(builder, {
    least: [0, bottom, near],
    most: [length, top, near + width],
    light: typeof light === 'number' ? () => light : light,
    sides,
    origin: [from[0], 0, from[1]],
    axes: [
      [ux, 0, uz],
      [0, 1, 0],
      [-uz, 0, ux],
    ],
  })
}

/** Where a line of constant x (`0`) or z (`1`) runs through a polygon: from and to along the other axis. */
export function spansOf(polygon: readonly PlanPoint[], axis: 0 | 1, at: number): [number, number][] {
  const other = axis === 0 ? 1 : 0
  const crossings = edgesOf(polygon)
    .flatMap(([a, b]) => {
      if (a[axis] > at === b[axis] > at) return []
      return [a[other] + ((b[other] - a[other]) * (at - a[axis])) / (b[axis] - a[axis])]
    })
    .sort((a, b) => a - b)
  return crossings.flatMap((from, i): [number, number][] => {
    const to = crossings[i + 1]
    return i % 2 === 0 && to !== undefined ? [[from, to]] : []
  })
}
