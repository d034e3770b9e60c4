import type { Point3 } from '../../../scenes/layout/vectors.ts'
import { type Placement, toHall } from './placement.ts'

/**
 * A picture on a thing: flat or bent along its width, as a page is. It knows nothing of textures: `media` says which
 * picture belongs on it.
 */
export interface Face {
  /** Unlike any other face of the hall. */
  readonly id: string
  /** Id of the media record. */
  readonly media: string
  readonly placement: Placement
  /** From left to right: metres across and out of its placement's plane. At least two points. */
  readonly profile: readonly (readonly [x: number, z: number])[]
  /** Metres up its placement, lower and upper edge. */
  readonly bottom: number
  readonly top: number
  /** Part of the picture's width that is seen, 0 … 1. */
  readonly u: readonly [number, number]
}

/** A flat face, its centre at its placement's origin. @param out metres out of its placement's plane */
export function flatFace(
  face: Pick<Face, 'id' | 'media' | 'placement'>,
  width: number,
  height: number,
  out: number,
): Face {
  const profile = [
    [-width / 2, out],
    [width / 2, out],
  ] as const
  return { ...face, profile, bottom: -height / 2, top: height / 2, u: [0, 1] }
}

/** Where a face is and how large, for those who ask how sharp it must be. */
export interface FaceExtent {
  readonly centre: Point3
  readonly normal: Point3
  /** Metres of the whole picture's long edge, what is cut off included. */
  readonly longEdge: number
}

export function extentOf(face: Face): FaceExtent {
  const [first, last] = [face.profile[0] ?? [0, 0], face.profile.at(-1) ?? [0, 0]]
  const across = arcOf(face).at(-1) ?? 0
  const whole = across / Math.max(0.01, face.u[1] - face.u[0])
  return {
    centre: toHall(face.placement, [
      (first[0] + last[0]) / 2,
      (face.bottom + face.top) / 2,
      (first[1] + last[1]) / 2,
    ]),
    normal: face.placement.axes[2],
    longEdge: Math.max(whole, face.top - face.bottom),
  }
}

/** Metres along the profile at each of its points. */
export function arcOf({ profile }: Face): number[] {
  const arc: number[] = []
  for (const [i, [x, z]] of profile.entries()) {
    const before = profile[i - 1]
    arc.push(before ? (arc[i - 1] ?? 0) + Math.hypot(x - before[0], z - before[1]) : 0)
  }
  return arc
}
