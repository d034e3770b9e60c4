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

/** Grows as it is written: rooms differ by a thousand times in what they need. */
class Numbers<List extends Float32Array | Uint32Array> {
  list: List
  length = 0
  readonly #grown: (size: number) => List

  constructor(grown: (size: number) => List) {
    this.#grown = grown
    this.list = grown(384)
  }

  /** Makes room for this many more and gives where they begin. */
  claim(count: number): number {
    const from = this.length
    this.length += count
    if (this.length > this.list.length) {
      const larger = this.#grown(Math.max(this.length, this.list.length * 2))
      larger.set(this.list)
      this.list = larger
    }
    return from
  }

  written(): List {
    return this.list.slice(0, this.length) as List
  }
}

const floats = () => new Numbers((size) => new Float32Array(size))

export function createMeshBuilder(): MeshBuilder {
  const [positions, normals, uvs, colors] = [floats(), floats(), floats(), floats()]
  const indices = new Numbers((size) => new Uint32Array(size))

  function isTriangle(a: number, b: number, c: number): boolean {
    const { list } = positions
    const [i, j, k] = [a * 3, b * 3, c * 3]
    const [x = 0, y = 0, z = 0] = [list[i], list[i + 1], list[i + 2]]
    const [ux, uy, uz] = [(list[j] ?? 0) - x, (list[j + 1] ?? 0) - y, (list[j + 2] ?? 0) - z]
    const [vx, vy, vz] = [(list[k] ?? 0) - x, (list[k + 1] ?? 0) - y, (list[k + 2] ?? 0) - z]
    return Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) > LEAST_AREA
  }

  return {
    vertex(position, normal, u, v, light) {
      const at = positions.claim(3)
      normals.claim(3)
      colors.claim(3)
      for (let axis = 0; axis < 3; axis++) {
        positions.list[at + axis] = position[axis] ?? 0
        normals.list[at + axis] = normal[axis] ?? 0
        colors.list[at + axis] = light
      }
      const uv = uvs.claim(2)
      uvs.list[uv] = u
      uvs.list[uv + 1] = v
      return at / 3
    },
    triangle(a, b, c) {
      if (!isTriangle(a, b, c)) return
      const at = indices.claim(3)
      indices.list[at] = a
      indices.list[at + 1] = b
      indices.list[at + 2] = c
    },
    build: () => ({
      positions: positions.written(),
      normals: normals.written(),
      uvs: uvs.written(),
      colors: colors.written(),
      indices: indices.written(),
    }),
  }
}

/** Corners of a flat four-cornered piece, counter-clockwise seen from its front, beginning at the lower left. */
export type Corners = readonly [Point3, Point3, Point3, Point3]

/**
 * Adds a flat four-cornered piece; its u runs along its foot.
 * @param light of the four corners
 * @param from where its u and v begin, metres
 */
export function addQuad(
  builder: MeshBuilder,
  corners: Corners,
  normal: Point3,
  light: readonly [number, number, number, number],
  from: readonly [number, number] = [0, 0],
): void {
  const [a, b, c, d] = corners
  const width = from[0] + Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
  const height = from[1] + Math.hypot(d[0] - a[0], d[1] - a[1], d[2] - a[2])
  const i = builder.vertex(a, normal, from[0], from[1], light[0])
  const j = builder.vertex(b, normal, width, from[1], light[1])
  const k = builder.vertex(c, normal, width, height, light[2])
  const l = builder.vertex(d, normal, from[0], height, light[3])
  builder.triangle(i, j, k)
  builder.triangle(i, k, l)
}

/** Unit vector out of the corner `a` between the sides to `b` and to `c`, which are counter-clockwise seen from its tip. */
export function normalOf(a: Point3, b: Point3, c: Point3): Point3 {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const length = Math.hypot(x, y, z)
  // Sides that coincide leave no face; any direction will do for it.
  return length === 0 ? [0, 1, 0] : [x / length, y / length, z / length]
}

/** One number for a point of a surface, the same for points less than a tenth of a millimetre apart; ± 1 km. */
export function keyOf(u: number, v: number): number {
  return (Math.round(u * 1e4) + 2e7) * 4e7 + Math.round(v * 1e4) + 2e7
}
