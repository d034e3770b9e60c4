import { BufferAttribute, BufferGeometry, DynamicDrawUsage } from 'three'
import type { Part } from '../../scenes/forms/parts.ts'

type Numbers = Float32Array | Uint8Array | Uint32Array

/** The storage of one part on the graphics card. It grows with the part; only numbers that changed are sent again. */
export class PartGeometry {
  readonly geometry = new BufferGeometry()

  constructor() {
    this.geometry.setDrawRange(0, 0)
  }

  write(part: Part): void {
    const { vertexCount, indexCount } = part
    this.#write('position', part.positions, 3, vertexCount)
    this.#write('normal', part.normals, 3, vertexCount)
    this.#write('uv', part.uvs, 2, vertexCount)
    if (part.skin.kind === 'materials') this.#write('material', part.materials, 1, vertexCount)
    if (part.skin.kind === 'pages') this.#reserve('cell', part.materials, 1)
    this.#write('index', part.indices, 1, indexCount)
    this.geometry.setDrawRange(0, indexCount)
  }

  /** Says for vertices of a part of many pages which picture of its draw call is theirs. */
  writeCells(from: number, to: number, cell: number): void {
    const attribute = this.#attribute('cell')
    if (!attribute) return
    const list = attribute.array as Uint8Array
    if (list[from] === cell && list[to - 1] === cell) return
    list.fill(cell, from, to)
    attribute.addUpdateRange(from, to - from)
    attribute.needsUpdate = true
  }

  dispose(): void {
    this.geometry.dispose()
  }

  #attribute(name: string): BufferAttribute | undefined {
    const { geometry } = this
    const found = name === 'index' ? geometry.getIndex() : geometry.getAttribute(name)
    return found instanceof BufferAttribute ? found : undefined
  }

  #reserve(name: string, source: Numbers, size: number): BufferAttribute {
    const known = this.#attribute(name)
    if (known && known.array.length >= source.length) return known
    // Another length is another buffer to the graphics card.
    this.geometry.dispose()
    const made = new BufferAttribute(source.slice(), size)
    made.setUsage(DynamicDrawUsage)
    if (name === 'index') this.geometry.setIndex(made)
    else this.geometry.setAttribute(name, made)
    return made
  }

  #write(name: string, source: Numbers, size: number, count: number): void {
    const attribute = this.#reserve(name, source, size)
    const [from, to] = copyChanged(attribute.array as Numbers, source, count * size)
    if (from >= to) return
    attribute.addUpdateRange(from, to - from)
    attribute.needsUpdate = true
  }
}

/** Copies the first `count` numbers. @returns from the first that was another up to and without the one after the last */
export function copyChanged(into: Numbers, source: Numbers, count: number): readonly [number, number] {
  let from = 0
  while (from < count && into[from] === source[from]) from++
  let to = count
  while (to > from && into[to - 1] === source[to - 1]) to--
  if (from < to) into.set(source.subarray(from, to), from)
  return [from, to]
}
