import type { Crop, Frame, PlanePoint } from './frame.ts'

/** What a thing is made of where no picture of it is shown. A vertex names its material by its place in this list. */
export const MATERIALS = [
  'paper',
  'paperEdge',
  'backing',
  'cover',
  'silk',
  'wood',
  'bamboo',
  'cord',
  'thread',
  'leather',
  'board',
  'cloth',
  'stone',
  'bone',
  'metal',
] as const
export type Material = (typeof MATERIALS)[number]

/** What a part is drawn with. One part holds everything that has only a material. */
export type Skin =
  | { readonly kind: 'materials' }
  /** One page, or the side of a sheet: the part's uvs are those of its picture. */
  | { readonly kind: 'page'; readonly page: number }
  /** Pages that are too many for parts of their own: `runs` says which vertices are whose, to be drawn from a sheet. */
  | { readonly kind: 'pages' }
  /** The slip on the cover and the title on the bottom edge: words that are drawn, not photographed. */
  | { readonly kind: 'titleSlip' }
  | { readonly kind: 'edgeTitle' }

/** Vertices of one page in a part, `from` up to and without `to`. */
export interface Run {
  readonly page: number
  readonly from: number
  readonly to: number
}

/** One draw call. The arrays are longer than what is written and are written again at the next pose. */
export interface Part {
  readonly skin: Skin
  /** Metres, three a vertex. */
  readonly positions: Float32Array
  /** Unit vectors, three a vertex. */
  readonly normals: Float32Array
  /** Pictures: 0 to 1, v from the foot. Materials: metres along the surface; at paper edges v counts leaves. */
  readonly uvs: Float32Array
  /** Place in `MATERIALS`, one a vertex. */
  readonly materials: Uint8Array
  /** Three a triangle, counter-clockwise seen from the front. */
  readonly indices: Uint32Array
  readonly vertexCount: number
  readonly indexCount: number
  /** Whose page the vertices are; empty where no page is shown. */
  readonly runs: readonly Run[]
}

/** Pages that get parts of their own: two open faces and the two of the leaf that turns. */
const OWN_PAGES = 4

class GrowingPart implements Part {
  skin: Skin
  positions = new Float32Array(192)
  normals = new Float32Array(192)
  uvs = new Float32Array(128)
  materials = new Uint8Array(64)
  indices = new Uint32Array(192)
  vertexCount = 0
  indexCount = 0
  runs: Run[] = []

  constructor(skin: Skin) {
    this.skin = skin
  }

  begin(skin: Skin): void {
    this.skin = skin
    this.vertexCount = 0
    this.indexCount = 0
    this.runs = []
  }

  reserve(vertices: number, indices: number): void {
    if (this.vertexCount + vertices > this.materials.length) {
      const size = Math.max(this.vertexCount + vertices, this.materials.length * 2)
      this.positions = larger(new Float32Array(size * 3), this.positions)
      this.normals = larger(new Float32Array(size * 3), this.normals)
      this.uvs = larger(new Float32Array(size * 2), this.uvs)
      this.materials = larger(new Uint8Array(size), this.materials)
    }
    if (this.indexCount + indices > this.indices.length) {
      const size = Math.max(this.indexCount + indices, this.indices.length * 2)
      this.indices = larger(new Uint32Array(size), this.indices)
    }
  }
}

function larger<List extends Float32Array | Uint32Array | Uint8Array>(into: List, from: List): List {
  into.set(from)
  return into
}

/** A surface's look: a page's picture, words, or a material. */
export type Surface =
  | { readonly kind: 'page'; readonly page: number; readonly crop: Crop }
  | { readonly kind: 'titleSlip' }
  | { readonly kind: 'edgeTitle' }
  /** `turned`: its grain runs across the sheet, as that of a cover does from head to foot. */
  | { readonly kind: 'material'; readonly material: Material; readonly turned?: boolean }

export const made = (material: Material, turned = false): Surface => ({ kind: 'material', material, turned })

/** A corner of a surface, or a direction. */
export type Corner = PlanePoint

/**
 * Collects what is drawn of one pose, and is used again for the next: nothing is allocated once a thing has shown its
 * largest pose. At most eight parts: materials, title slip, edge title, four pages, and all further pages together.
 */
export class PartsBuilder {
  #frame: Frame
  #parts: GrowingPart[] = []
  #used = 0

  constructor(frame: Frame) {
    this.#frame = frame
  }

  get frame(): Frame {
    return this.#frame
  }

  /** Draws what turns in another plane than the rest: flaps at head and foot, a second folding. */
  inFrame(frame: Frame, draw: () => void): void {
    const own = this.#frame
    this.#frame = frame
    draw()
    this.#frame = own
  }

  begin(): void {
    this.#used = 0
  }

  /** What has been written since `begin`; valid until the next. */
  parts(): readonly Part[] {
    return this.#parts.slice(0, this.#used)
  }

  /** Where a surface is written. Vertices of a page are noted as its own. */
  open(surface: Surface, vertices: number, indices: number): GrowingPart {
    const part = this.#partOf(surface)
    part.reserve(vertices, indices)
    if (surface.kind === 'page') {
      const from = part.vertexCount
      part.runs.push({ page: surface.page, from, to: from + vertices })
    }
    return part
  }

  #partOf(surface: Surface): GrowingPart {
    if (surface.kind !== 'page') {
      const kind = surface.kind === 'material' ? 'materials' : surface.kind
      return this.#find((skin) => skin.kind === kind) ?? this.#next({ kind })
    }
    const { page } = surface
    const same = this.#find((skin) => skin.kind === 'page' && skin.page === page)
    if (same) return same
    let own = 0
    for (let i = 0; i < this.#used; i++) if (this.#parts[i]?.skin.kind === 'page') own++
    if (own < OWN_PAGES) return this.#next({ kind: 'page', page })
    return this.#find(({ kind }) => kind === 'pages') ?? this.#next({ kind: 'pages' })
  }

  #find(matches: (skin: Skin) => boolean): GrowingPart | undefined {
    for (let i = 0; i < this.#used; i++) {
      const part = this.#parts[i]
      if (part && matches(part.skin)) return part
    }
    return undefined
  }

  #next(skin: Skin): GrowingPart {
    const part = this.#parts[this.#used] ?? new GrowingPart(skin)
    part.begin(skin)
    this.#parts[this.#used] = part
    this.#used++
    return part
  }

  /** Writes a vertex; `normal` in the plane of turning. The place must have been opened. */
  vertex(part: GrowingPart, at: Corner, normal: Corner, u: number, v: number, material: number): void {
    const id = part.vertexCount++
    this.#frame.write(part.positions, id * 3, at)
    this.#frame.write(part.normals, id * 3, normal)
    part.uvs[id * 2] = u
    part.uvs[id * 2 + 1] = v
    part.materials[id] = material
  }

  /** Writes a triangle that is counter-clockwise in the plane of turning. */
  triangle(part: GrowingPart, a: number, b: number, c: number): void {
    const at = part.indexCount
    part.indices[at] = a
    part.indices[at + 1] = this.#frame.mirrored ? c : b
    part.indices[at + 2] = this.#frame.mirrored ? b : c
    part.indexCount += 3
  }
}

export const materialIndex = (surface: Surface): number =>
  surface.kind === 'material' ? MATERIALS.indexOf(surface.material) : 0

/** Of a picture's rectangle: where a place in it, 0 to 1, lies in the whole picture. */
export const inCrop = ([u0, v0, u1, v1]: Crop, u: number, v: number): readonly [number, number] => [
  u0 + (u1 - u0) * u,
  v0 + (v1 - v0) * v,
]
