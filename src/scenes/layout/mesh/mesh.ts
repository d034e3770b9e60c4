import type { Point3 } from '../vectors.ts'

/** Triangles ready to be drawn, counter-clockwise seen from their front. */
export interface Mesh {
  /** Metres, three a vertex. */
  readonly positions: Float32Array
  /** Unit vectors, three a vertex. */
  readonly normals: Float32Array
  /** Metres along the surface, two a vertex: a texture at real size repeats by them. */
  readonly uvs: Float32Array
  /** Baked light, linear, 0 to 1, three a vertex: multiplies the surface's own colour. */
  readonly colors: Float32Array
  /** Three a triangle. */
  readonly indices: Uint32Array
}

export interface MeshBuilder {
  /** Adds a vertex and gives its index. @param light 0 to 1 */
  vertex(position: Point3, normal: Point3, u: number, v: number, light: number): number
  /** Adds a triangle; one whose corners coincide or lie in a line is left out. */
  triangle(a: number, b: number, c: number): void
  build(): Mesh
}

/** Square metres, times two, below which a triangle is nothing. */
const LEAST_AREA = 1e-9

export function createMeshBuilder(): MeshBuilder {
  const positions: number[] = []
  const normals: number[] = []
  const uvs: number[] = []
  const colors: number[] = []
  const indices: number[] = []
  const at = (index: number, axis: number): number => positions[index * 3 + axis] ?? 0

  function doubleArea(a: number, b: number, c: number): number {
    const [ux, uy, uz] = [at(b, 0) - at(a, 0), at(b, 1) - at(a, 1), at(b, 2) - at(a, 2)]
    const [vx, vy, vz] = [at(c, 0) - at(a, 0), at(c, 1) - at(a, 1), at(c, 2) - at(a, 2)]
    return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx)
  }

  return {
    vertex(position, normal, u, v, light) {
      positions.push(position[0], position[1], position[2])
      normals.push(normal[0], normal[1], normal[2])
      uvs.push(u, v)
      colors.push(light, light, light)
      return positions.length / 3 - 1
    },
    triangle(a, b, c) {
      if (doubleArea(a, b, c) > LEAST_AREA) indices.push(a, b, c)
    },
    build: () => ({
      positions: new Float32Array(positions),
      normals: new Float32Array(normals),
      uvs: new Float32Array(uvs),
      colors: new Float32Array(colors),
      indices: new Uint32Array(indices),
    }),
  }
}

/**
 * Adds a flat four-cornered piece, corners counter-clockwise seen from its front: lower left, lower right, upper right,
 * upper left.
 * @param light of the four corners
 */
export function addQuad(
  builder: MeshBuilder,
  corners: readonly [Point3, Point3, Point3, Point3],
  normal: Point3,
  light: readonly [number, number, number, number],
): void {
  const [a, b, c, d] = corners
  const width = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
  const height = Math.hypot(d[0] - a[0], d[1] - a[1], d[2] - a[2])
  const i = builder.vertex(a, normal, 0, 0, light[0])
  const j = builder.vertex(b, normal, width, 0, light[1])
  const k = builder.vertex(c, normal, width, height, light[2])
  const l = builder.vertex(d, normal, 0, height, light[3])
  builder.triangle(i, j, k)
  builder.triangle(i, k, l)
}

/** From `from` to `to` in equal steps no longer than `step`, both ends included. */
export function divided(from: number, to: number, step: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / step))
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)
}

/** Sorted, with values nearer to one another than a tenth of a millimetre taken as one. */
export function distinct(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, i) => i === 0 || value - (sorted[i - 1] ?? value) > 1e-4)
}

/** One number for a point of a surface, the same for points less than a tenth of a millimetre apart; ± 1 km. */
export function keyOf(u: number, v: number): number {
  return (Math.round(u * 1e4) + 2e7) * 4e7 + Math.round(v * 1e4) + 2e7
}
