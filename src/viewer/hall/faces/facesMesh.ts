import { arcOf, type Face } from '../rooms/face.ts'
import { toHall } from '../rooms/placement.ts'

/** The part of a texture that holds a whole picture: its upper left and lower right, 0 … 1, v downwards. */
export type Part = readonly [u0: number, v0: number, u1: number, v1: number]

export const WHOLE: Part = [0, 0, 1, 1]

export interface FacesMesh {
  /** Three and two values a corner. */
  readonly positions: Float32Array<ArrayBuffer>
  readonly uvs: Float32Array<ArrayBuffer>
  readonly indices: Uint32Array<ArrayBuffer>
  /** Where in `indices` each face begins; one more at the end. */
  readonly starts: readonly number[]
  /** Of the faces, in the same order. */
  readonly ids: readonly string[]
}

/** Faces in the hall's coordinates, each with its part of one texture. */
export function facesMesh(faces: readonly { readonly face: Face; readonly part: Part }[]): FacesMesh {
  const positions: number[] = []
  const uvs: number[] = []
  const indices: number[] = []
  const starts = [0]
  for (const { face, part } of faces) {
    const [u0, v0, u1, v1] = part
    const arc = arcOf(face)
    const length = arc.at(-1) || 1
    const first = positions.length / 3
    for (const [i, [x, z]] of face.profile.entries()) {
      const across = face.u[0] + ((arc[i] ?? 0) / length) * (face.u[1] - face.u[0])
      const u = u0 + across * (u1 - u0)
      positions.push(
        ...toHall(face.placement, [x, face.bottom, z]),
        ...toHall(face.placement, [x, face.top, z]),
      )
      uvs.push(u, v1, u, v0)
      if (i === 0) continue
      const [low, high] = [first + (i - 1) * 2, first + i * 2]
      indices.push(low, high, high + 1, low, high + 1, low + 1)
    }
    starts.push(indices.length)
  }
  return {
    positions: Float32Array.from(positions),
    uvs: Float32Array.from(uvs),
    indices: Uint32Array.from(indices),
    starts,
    ids: faces.map(({ face }) => face.id),
  }
}
