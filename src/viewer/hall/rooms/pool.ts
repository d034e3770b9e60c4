import { BufferAttribute, BufferGeometry } from 'three'

type Numbers = Float32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>

/** Triangles for a pool: the same lists, of as many numbers a vertex, as the pool was made for. */
export interface Piece<Name extends string> {
  readonly lists: Readonly<Record<Name, Numbers>>
  readonly indices: Uint32Array<ArrayBuffer>
}

/** What a pool holds of every vertex. */
export interface VertexList {
  /** Numbers a vertex. */
  readonly size: number
  readonly kind: 'float' | 'share'
}

interface Slot {
  readonly first: number
  readonly vertices: number
  /** Already counted from the pool's first vertex. */
  readonly indices: Uint32Array<ArrayBuffer>
}

/** Vertices for which there is room at first: a few rooms. */
const FIRST_VERTICES = 32768

/**
 * Many pieces in one geometry, of which any choice is drawn at once. A piece keeps its place among the vertices as long
 * as it is held, so that only what is new goes to the graphics card; the list of triangles is written anew when the
 * choice changes. The storage doubles when it must, and never shrinks.
 */
export class Pool<Name extends string> {
  readonly geometry = new BufferGeometry()
  readonly #layout: Readonly<Record<Name, VertexList>>
  readonly #slots = new Map<string, Slot>()
  #lists: Record<Name, Numbers>
  #indices = new Uint32Array(FIRST_VERTICES * 3)
  #capacity = FIRST_VERTICES
  #shown: readonly string[] = []

  constructor(layout: Readonly<Record<Name, VertexList>>) {
    this.#layout = layout
    this.#lists = this.#makeLists()
    this.#bind()
    this.geometry.setDrawRange(0, 0)
  }

  /** Holds a piece under this key, in place of the one that it held. Draws it, if it is among those shown. */
  put(key: string, piece: Piece<Name>): void {
    this.#slots.delete(key)
    const names = this.#names
    const [name] = names
    const vertices = name ? piece.lists[name].length / this.#layout[name].size : 0
    const first = this.#place(vertices)
    for (const each of names) {
      const { size } = this.#layout[each]
      this.#lists[each].set(piece.lists[each], first * size)
      const attribute = this.#attribute(each)
      attribute.addUpdateRange(first * size, vertices * size)
      attribute.needsUpdate = true
    }
    const indices = piece.indices.map((index) => index + first)
    this.#slots.set(key, { first, vertices, indices })
    if (this.#shown.includes(key)) this.#write()
  }

  remove(key: string): void {
    if (this.#slots.delete(key) && this.#shown.includes(key)) this.#write()
  }

  /** Draws these pieces and no others, in this order. Keys under which nothing is held yet count from when it is. */
  show(keys: readonly string[]): void {
    if (keys.length === this.#shown.length && keys.every((key, i) => key === this.#shown[i])) return
    this.#shown = keys
    this.#write()
  }

  dispose(): void {
    this.geometry.dispose()
  }

  get #names(): Name[] {
    return Object.keys(this.#layout) as Name[]
  }

  #attribute(name: string): BufferAttribute {
    return this.geometry.getAttribute(name) as BufferAttribute
  }

  /** The first vertex of a gap that is wide enough; makes one where there is none. */
  #place(vertices: number): number {
    let first = 0
    for (const slot of [...this.#slots.values()].sort((a, b) => a.first - b.first)) {
      if (slot.first - first >= vertices) return first
      first = Math.max(first, slot.first + slot.vertices)
    }
    if (first + vertices > this.#capacity) this.#grow(first + vertices)
    return first
  }

  #grow(vertices: number): void {
    while (this.#capacity < vertices) this.#capacity *= 2
    const before = this.#lists
    this.#lists = this.#makeLists()
    for (const name of this.#names) this.#lists[name].set(before[name])
    this.#bind()
  }

  #makeLists(): Record<Name, Numbers> {
    const entries = this.#names.map((name) => {
      const { size, kind } = this.#layout[name]
      const length = this.#capacity * size
      return [name, kind === 'float' ? new Float32Array(length) : new Uint16Array(length)] as const
    })
    return Object.fromEntries(entries) as Record<Name, Numbers>
  }

  /** Gives the geometry the lists that there are now; the graphics card lets go of those before. */
  #bind(): void {
    this.geometry.dispose()
    for (const name of this.#names) {
      const { size, kind } = this.#layout[name]
      this.geometry.setAttribute(name, new BufferAttribute(this.#lists[name], size, kind === 'share'))
    }
    this.geometry.setIndex(new BufferAttribute(this.#indices, 1))
  }

  #write(): void {
    const slots = this.#shown.flatMap((key) => this.#slots.get(key) ?? [])
    const count = slots.reduce((sum, { indices }) => sum + indices.length, 0)
    if (count > this.#indices.length) {
      this.#indices = new Uint32Array(Math.max(count, this.#indices.length * 2))
      this.#bind()
    }
    let at = 0
    for (const { indices } of slots) {
      this.#indices.set(indices, at)
      at += indices.length
    }
    const index = this.geometry.getIndex()
    index?.clearUpdateRanges()
    index?.addUpdateRange(0, count)
    if (index) index.needsUpdate = true
    this.geometry.setDrawRange(0, count)
  }
}
