import { fromAxes } from '../../../scenes/layout/axes.ts'
import type { Point3 } from '../../../scenes/layout/vectors.ts'
import { type Placement, toHall } from './placement.ts'

/**
 * A picture on a thing, flat or bent as paper is. It knows nothing of textures: `media` says which picture belongs on
 * it.
 */
export interface Face {
  /** Unlike any other face of the hall. */
  readonly id: string
  /** Id of the media record. */
  readonly media: string
  readonly placement: Placement
  /** Metres in its placement's axes, three a corner. */
  readonly positions: Float32Array
  /** Of the whole picture: u to the right and v downwards, 0 … 1, two a corner. */
  readonly uvs: Float32Array
  /** Three a triangle, counter-clockwise seen from the front. */
  readonly indices: Uint32Array
}

/** A flat face that shows its whole picture, its centre at its placement's origin. @param out metres out of its placement's plane */
export function flatFace(
  face: Pick<Face, 'id' | 'media' | 'placement'>,
  width: number,
  height: number,
  out: number,
): Face {
  const [x, y] = [width / 2, height / 2]
  return {
    ...face,
    positions: Float32Array.of(-x, -y, out, x, -y, out, x, y, out, -x, y, out),
    uvs: Float32Array.of(0, 1, 1, 1, 1, 0, 0, 0),
    indices: Uint32Array.of(0, 1, 2, 0, 2, 3),
  }
}

/** Where a face is and how large, for those who ask how sharp it must be. */
export interface FaceExtent {
  readonly centre: Point3
  readonly normal: Point3
  /** Metres of the whole picture's long edge, what is cut off included. */
  readonly longEdge: number
}

/** The means over what is seen of it: where it is, which way it faces, and how many metres its picture's edges measure there. */
export function extentOf({ placement, positions, uvs, indices }: Face): FaceExtent {
  const centre = [0, 0, 0]
  const normal = [0, 0, 0]
  let [area, across, down] = [0, 0, 0]
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0]
    const at = (k: number) => positions[k] ?? 0
    const uv = (k: number) => uvs[k] ?? 0
    const first = [0, 1, 2].map((k) => at(b * 3 + k) - at(a * 3 + k))
    const second = [0, 1, 2].map((k) => at(c * 3 + k) - at(a * 3 + k))
    const [x = 0, y = 0, z = 0] = first
    const [p = 0, q = 0, r = 0] = second
    const face = [y * r - z * q, z * p - x * r, x * q - y * p]
    const own = Math.hypot(...face) / 2
    const [u1, v1] = [uv(b * 2) - uv(a * 2), uv(b * 2 + 1) - uv(a * 2 + 1)]
    const [u2, v2] = [uv(c * 2) - uv(a * 2), uv(c * 2 + 1) - uv(a * 2 + 1)]
    const part = u1 * v2 - u2 * v1
    if (own === 0 || part === 0) continue
    area += own
    for (let k = 0; k < 3; k++) {
      centre[k] = (centre[k] ?? 0) + (own * (at(a * 3 + k) + at(b * 3 + k) + at(c * 3 + k))) / 3
      normal[k] = (normal[k] ?? 0) + (face[k] ?? 0)
    }
    across += (own * Math.hypot(x * v2 - p * v1, y * v2 - q * v1, z * v2 - r * v1)) / Math.abs(part)
    down += (own * Math.hypot(p * u1 - x * u2, q * u1 - y * u2, r * u1 - z * u2)) / Math.abs(part)
  }
  const mean = (k: number) => (centre[k] ?? 0) / (area || 1)
  const size = Math.hypot(...normal) || 1
  const [nx, ny, nz] = [0, 1, 2].map((k) => (normal[k] ?? 0) / size)
  return {
    centre: toHall(placement, [mean(0), mean(1), mean(2)]),
    normal: fromAxes([0, 0, 0], placement.axes, [nx ?? 0, ny ?? 0, nz ?? 0]),
    longEdge: Math.max(across, down) / (area || 1),
  }
}
