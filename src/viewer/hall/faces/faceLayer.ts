import { BufferAttribute, BufferGeometry, Mesh, type ShaderMaterial, type Texture } from 'three'
import type { FacesMesh } from './facesMesh.ts'

/** Faces, and what they are drawn from. */
export interface LaidFaces {
  readonly mesh: FacesMesh
  readonly texture: Texture
  /** Ids of faces that are not drawn. */
  readonly without: ReadonlySet<string>
}

const LISTS = { position: 3, uv: 2, slot: 1 } as const
type ListName = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as ListName[]
/** Vertices, and corners of triangles, for which there is room at first: the flat pictures of a few rooms. */
const FIRST = 1024

/**
 * Faces that are drawn at once from as many textures as a draw call may have: every vertex says which is its own. What
 * is drawn changes with every few steps and is small, so that it is then written anew.
 */
export class FaceLayer {
  readonly mesh: Mesh<BufferGeometry, ShaderMaterial>
  readonly #maps: Texture[]
  readonly #nothing: Texture
  readonly #lists: Record<ListName, BufferAttribute>
  #index: BufferAttribute
  #drawn: readonly FacesMesh[] = []
  #without: readonly string[] = []

  /** @param material has a uniform `maps`: as many textures as may be drawn from, at first what stands in their place */
  constructor(material: ShaderMaterial) {
    this.mesh = new Mesh(new BufferGeometry(), material)
    this.mesh.frustumCulled = false
    this.mesh.matrixAutoUpdate = false
    this.mesh.visible = false
    this.#maps = material.uniforms.maps?.value as Texture[]
    this.#nothing = this.#maps[0] as Texture
    this.#lists = {
      position: list('position', FIRST),
      uv: list('uv', FIRST),
      slot: list('slot', FIRST),
    }
    this.#index = new BufferAttribute(new Uint32Array(FIRST * 2), 1)
    this.#bind()
  }

  /** Draws these and no others. @param laid no more than there are maps */
  show(laid: readonly LaidFaces[]): void {
    // As many as are drawn from: what is not there need not be bound in every frame.
    this.#maps.length = 0
    this.#maps.push(...laid.map(({ texture }) => texture))
    if (laid.length === 0) this.#maps.push(this.#nothing)
    const drawn = laid.map(({ mesh }) => mesh)
    const without = laid.flatMap((each) => each.mesh.ids.filter((id) => each.without.has(id)))
    if (isSameList(drawn, this.#drawn) && isSameList(without, this.#without)) return
    this.#drawn = drawn
    this.#without = without
    this.#write(laid)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }

  #write(laid: readonly LaidFaces[]): void {
    this.#reserve(this.#drawn)
    const { position, uv, slot } = this.#lists
    let [vertex, corner] = [0, 0]
    for (const [i, { mesh, without }] of laid.entries()) {
      const { positions, uvs, indices, starts, ids } = mesh
      const count = positions.length / 3
      position.array.set(positions, vertex * 3)
      uv.array.set(uvs, vertex * 2)
      slot.array.fill(i, vertex, vertex + count)
      for (const [face, id] of ids.entries()) {
        if (without.has(id)) continue
        const end = starts[face + 1] ?? 0
        for (let at = starts[face] ?? 0; at < end; at++)
          this.#index.array[corner++] = (indices[at] ?? 0) + vertex
      }
      vertex += count
    }
    for (const name of NAMES) changed(this.#lists[name], vertex * LISTS[name])
    changed(this.#index, corner)
    this.mesh.geometry.setDrawRange(0, corner)
    this.mesh.visible = corner > 0
  }

  /** Lists that are too short are made anew, and the graphics card lets go of those before. */
  #reserve(drawn: readonly FacesMesh[]): void {
    const vertices = drawn.reduce((sum, { positions }) => sum + positions.length / 3, 0)
    const corners = drawn.reduce((sum, { indices }) => sum + indices.length, 0)
    const { position } = this.#lists
    if (vertices <= position.count && corners <= this.#index.count) return
    const room = Math.max(vertices, position.count * 2)
    for (const name of NAMES) this.#lists[name] = list(name, room)
    this.#index = new BufferAttribute(new Uint32Array(Math.max(corners, this.#index.count * 2)), 1)
    this.#bind()
  }

  #bind(): void {
    const { geometry } = this.mesh
    geometry.dispose()
    for (const name of NAMES) geometry.setAttribute(name, this.#lists[name])
    geometry.setIndex(this.#index)
  }
}

function list(name: ListName, vertices: number): BufferAttribute {
  const size = LISTS[name]
  return new BufferAttribute(new Float32Array(vertices * size), size)
}

function changed(attribute: BufferAttribute, length: number): void {
  attribute.clearUpdateRanges()
  attribute.addUpdateRange(0, length)
  attribute.needsUpdate = true
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i])
}
