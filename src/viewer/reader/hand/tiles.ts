import { BufferGeometry, Float32BufferAttribute } from 'three'
import type { Part } from '../../../scenes/forms/parts.ts'

/** A rectangle of a picture, 0 to 1 from its upper left. */
export type Rectangle = readonly [left: number, top: number, right: number, bottom: number]

/** Position, normal, place in the picture (v from the foot). */
type Vertex = readonly number[]
const PER_VERTEX = 8
const U = 6
const V = 7

const mixed = (a: Vertex, b: Vertex, share: number): Vertex =>
  a.map((value, i) => value + ((b[i] ?? 0) - value) * share)

/** What of a polygon lies on one side of a line: `inside` grows inwards from nought. */
function cut(polygon: readonly Vertex[], inside: (vertex: Vertex) => number): Vertex[] {
  return polygon.flatMap((vertex, i) => {
    const next = polygon[(i + 1) % polygon.length] ?? vertex
    const [here, there] = [inside(vertex), inside(next)]
    const kept = here >= 0 ? [vertex] : []
    return here >= 0 === there >= 0 ? kept : [...kept, mixed(vertex, next, here / (here - there))]
  })
}

function vertexOf({ positions, normals, uvs }: Part, i: number): Vertex {
  return [
    ...positions.subarray(i * 3, i * 3 + 3),
    ...normals.subarray(i * 3, i * 3 + 3),
    uvs[i * 2] ?? 0,
    uvs[i * 2 + 1] ?? 0,
  ]
}

/**
 * The piece of a page's surface that shows a rectangle of its picture, its own uvs 0 to 1 with v from its foot.
 * @param from first vertex of the page in its part @param to the one after its last
 * @returns undefined where the page shows nothing of it
 */
export function cutPage(
  part: Part,
  from: number,
  to: number,
  [left, top, right, bottom]: Rectangle,
): BufferGeometry | undefined {
  const numbers: number[] = []
  for (let i = 0; i < part.indexCount; i += 3) {
    const corners = [...part.indices.subarray(i, i + 3)]
    if (corners.some((corner) => corner < from || corner >= to)) continue
    let polygon = corners.map((corner) => vertexOf(part, corner))
    polygon = cut(polygon, (at) => (at[U] ?? 0) - left)
    polygon = cut(polygon, (at) => right - (at[U] ?? 0))
    polygon = cut(polygon, (at) => (at[V] ?? 0) - (1 - bottom))
    polygon = cut(polygon, (at) => 1 - top - (at[V] ?? 0))
    for (let k = 1; k + 1 < polygon.length; k++)
      for (const vertex of [polygon[0], polygon[k], polygon[k + 1]]) if (vertex) numbers.push(...vertex)
  }
  if (numbers.length === 0) return undefined
  const taken = (first: number, size: number) =>
    numbers.filter((_, i) => i % PER_VERTEX >= first && i % PER_VERTEX < first + size)
  const uvs = taken(U, 2).map((value, i) =>
    i % 2 === 0 ? (value - left) / (right - left) : (value - (1 - bottom)) / (bottom - top),
  )
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(taken(0, 3), 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(taken(3, 3), 3))
  geometry.setAttribute('uv', new Float32BufferAttribute(uvs, 2))
  return geometry
}
