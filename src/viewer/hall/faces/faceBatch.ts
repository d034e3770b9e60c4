import { BufferAttribute, BufferGeometry } from 'three'
import type { Face } from '../rooms/face.ts'
import { facesMesh, type Part } from './facesMesh.ts'

/** Faces that are drawn at once from one texture; some of them may be left out. */
export class FaceBatch {
  readonly geometry = new BufferGeometry()
  readonly #ids: readonly string[]
  readonly #starts: readonly number[]
  readonly #all: Uint32Array
  readonly #index: BufferAttribute
  #without: readonly string[] = []

  constructor(faces: readonly { readonly face: Face; readonly part: Part }[]) {
    const { positions, uvs, indices, starts } = facesMesh(faces)
    this.#ids = faces.map(({ face }) => face.id)
    this.#starts = starts
    this.#all = indices
    this.#index = new BufferAttribute(indices.slice(), 1)
    this.geometry.setAttribute('position', new BufferAttribute(positions, 3))
    this.geometry.setAttribute('uv', new BufferAttribute(uvs, 2))
    this.geometry.setIndex(this.#index)
    this.geometry.computeBoundingSphere()
  }

  /** Draws all faces but these: each of them is drawn by itself. */
  leaveOut(ids: ReadonlySet<string>): void {
    const without = this.#ids.filter((id) => ids.has(id))
    const before = this.#without
    if (without.length === before.length && without.every((id, i) => id === before[i])) return
    this.#without = without
    let count = 0
    for (const [i, id] of this.#ids.entries()) {
      if (ids.has(id)) continue
      const indices = this.#all.subarray(this.#starts[i], this.#starts[i + 1])
      this.#index.array.set(indices, count)
      count += indices.length
    }
    this.#index.needsUpdate = true
    this.geometry.setDrawRange(0, count)
  }

  dispose(): void {
    this.geometry.dispose()
  }
}
