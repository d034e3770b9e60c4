import type { Face } from '../rooms/face.ts'

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
  const lengthOf = (key: 'positions' | 'uvs' | 'indices') =>
    faces.reduce((sum, { face }) => sum + face[key].length, 0)
  const positions = new Float32Array(lengthOf('positions'))
  const uvs = new Float32Array(lengthOf('uvs'))
  const indices = new Uint32Array(lengthOf('indices'))
  const starts = [0]
  let [corner, index] = [0, 0]
  for (const { face, part } of faces) {
    const [u0, v0, u1, v1] = part
    const { origin, axes } = face.placement
    const [right, up, out] = axes
    const count = face.positions.length / 3
    for (let i = 0; i < count; i++) {
      const [x, y, z] = [
        face.positions[i * 3] ?? 0,
        face.positions[i * 3 + 1] ?? 0,
        face.positions[i * 3 + 2] ?? 0,
      ]
      const at = (corner + i) * 3
      positions[at] = origin[0] + right[0] * x + up[0] * y + out[0] * z
      positions[at + 1] = origin[1] + right[1] * x + up[1] * y + out[1] * z
      positions[at + 2] = origin[2] + right[2] * x + up[2] * y + out[2] * z
      uvs[(corner + i) * 2] = u0 + (face.uvs[i * 2] ?? 0) * (u1 - u0)
      uvs[(corner + i) * 2 + 1] = v0 + (face.uvs[i * 2 + 1] ?? 0) * (v1 - v0)
    }
    for (let i = 0; i < face.indices.length; i++) indices[index + i] = corner + (face.indices[i] ?? 0)
    corner += count
    index += face.indices.length
    starts.push(index)
  }
  return { positions, uvs, indices, starts, ids: faces.map(({ face }) => face.id) }
}
