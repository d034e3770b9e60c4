import type { Part } from '../../../scenes/forms/parts.ts'
import type { Mesh } from '../../../scenes/layout/mesh/mesh.ts'
import type { Point3 } from '../../../scenes/layout/vectors.ts'
import { channelLight } from './bakedLight.ts'
import { linearOf, toScreen } from './colour.ts'
import { Growing } from './growing.ts'
import { countsLeaves, plain, type SurfaceLook } from './palette.ts'
import { type Placement, toHall } from './placement.ts'

/** Triangles that hide what is behind them, counter-clockwise seen from their front, ready for the graphics card. */
export interface Solids {
  /** Metres, three a vertex. */
  readonly positions: Float32Array<ArrayBuffer>
  /** Repetitions of the vertex's layer, two a vertex. */
  readonly uvs: Float32Array<ArrayBuffer>
  /**
   * Four a vertex: red, green, blue as the screen is told them, 0 … 65535, colour and baked light in one; and the layer.
   * Sixteen bits, or the soft fall of light on a wall would show in bands.
   */
  readonly colours: Uint16Array<ArrayBuffer>
  readonly indices: Uint32Array<ArrayBuffer>
}

/** Corners in counter-clockwise order, seen from where the face is seen. */
export type Quad = readonly [Point3, Point3, Point3, Point3]

const NO_LOOK = plain('#ffffff')

/** How much of the room's light a face gets by the way it faces: most from above, least from below. */
function lightOn(normalY: number): number {
  return normalY >= 0 ? 0.93 + 0.07 * normalY : 0.93 + 0.45 * normalY
}

/** A small thing is modelled by its light: its sides are darker than those of a room's. */
function lightOnBook(normalY: number): number {
  return normalY >= 0 ? 0.8 + 0.17 * normalY : 0.8 + 0.4 * normalY
}

/** How much of one of the engine's normals is upwards in the hall. */
function heightOf(normals: Float32Array, i: number, { axes: [right, up, out] }: Placement): number {
  const [x, y, z] = [normals[i * 3] ?? 0, normals[i * 3 + 1] ?? 0, normals[i * 3 + 2] ?? 0]
  return right[1] * x + out[1] * y - up[1] * z
}

/** Gathers the solid faces of a room into one piece. */
export class SolidBuilder {
  readonly #positions = new Growing((length) => new Float32Array(length))
  readonly #uvs = new Growing((length) => new Float32Array(length))
  readonly #colours = new Growing((length) => new Uint16Array(length))
  readonly #indices = new Growing((length) => new Uint32Array(length))

  /**
   * A flat face. A layer with a grain runs along its longer sides.
   * @param shade multiplies the light, one value for the whole face or one a corner
   */
  quad(corners: Quad, look: SurfaceLook, shade: number | readonly number[] = 1): void {
    const [a, b, , d] = corners
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const [vx, vy, vz] = [d[0] - a[0], d[1] - a[1], d[2] - a[2]]
    const [nx, ny, nz] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
    const light = lightOn(ny / (Math.hypot(nx, ny, nz) || 1))
    const [width, height] = [Math.hypot(ux, uy, uz), Math.hypot(vx, vy, vz)]
    const first = this.#positions.length / 3
    const linear = linearOf(look.colour)
    const isWide = width >= height
    for (let i = 0; i < 4; i++) {
      const corner = corners[i] ?? a
      const across = i === 1 || i === 2 ? width : 0
      const up = i > 1 ? height : 0
      this.#positions.add3(corner[0], corner[1], corner[2])
      this.#texel(look, isWide ? across : up, isWide ? up : across)
      this.#colour(linear, look.layer, light * (typeof shade === 'number' ? shade : (shade[i] ?? 1)))
    }
    this.#indices.add3(first, first + 1, first + 2)
    this.#indices.add3(first, first + 2, first + 3)
  }

  /** A box whose back lies in its placement's plane, centred across and up. */
  box(placement: Placement, [width, height, depth]: Point3, look: SurfaceLook, shade = 1): void {
    const [x, y] = [width / 2, height / 2]
    const at = (px: number, py: number, pz: number) => toHall(placement, [px, py, pz])
    const face = (corners: Quad) => this.quad(corners, look, shade)
    face([at(-x, -y, depth), at(x, -y, depth), at(x, y, depth), at(-x, y, depth)])
    face([at(-x, y, depth), at(x, y, depth), at(x, y, 0), at(-x, y, 0)])
    face([at(-x, -y, 0), at(x, -y, 0), at(x, -y, depth), at(-x, -y, depth)])
    face([at(x, -y, depth), at(x, -y, 0), at(x, y, 0), at(x, y, depth)])
    face([at(-x, -y, 0), at(-x, -y, depth), at(-x, y, depth), at(-x, y, 0)])
  }

  /** A rod along its placement's y axis, its middle at its placement's origin. */
  rod(placement: Placement, radius: number, length: number, look: SurfaceLook, sides = 14): void {
    const ring = Array.from({ length: sides }, (_, i) => (i / sides) * 2 * Math.PI)
    const at = (angle: number, y: number) =>
      toHall(placement, [Math.cos(angle) * radius, y, Math.sin(angle) * radius])
    for (const [i, angle] of ring.entries()) {
      const next = ring[(i + 1) % sides] ?? 0
      const [low, high] = [-length / 2, length / 2]
      this.quad([at(next, low), at(angle, low), at(angle, high), at(next, high)], look)
      const top = toHall(placement, [0, high, 0])
      const bottom = toHall(placement, [0, low, 0])
      this.quad([at(next, high), at(angle, high), top, top], look, 0.8)
      this.quad([at(angle, low), at(next, low), bottom, bottom], look, 0.7)
    }
  }

  /** A mesh with its baked light. @param placement of the thing in whose own axes it is given; else the hall's */
  add(mesh: Mesh, look: SurfaceLook, placement?: Placement): void {
    const first = this.#positions.length / 3
    const start = this.#positions.length
    const positions = this.#positions.reserve(mesh.positions.length)
    if (placement) {
      const { origin, axes } = placement
      const [right, up, out] = axes
      for (let i = 0; i < mesh.positions.length; i += 3) {
        const [x, y, z] = [mesh.positions[i] ?? 0, mesh.positions[i + 1] ?? 0, mesh.positions[i + 2] ?? 0]
        positions[start + i] = origin[0] + right[0] * x + up[0] * y + out[0] * z
        positions[start + i + 1] = origin[1] + right[1] * x + up[1] * y + out[1] * z
        positions[start + i + 2] = origin[2] + right[2] * x + up[2] * y + out[2] * z
      }
    } else positions.set(mesh.positions, start)
    for (let i = 0; i < mesh.uvs.length; i += 2) this.#texel(look, mesh.uvs[i] ?? 0, mesh.uvs[i + 1] ?? 0)
    const linear = linearOf(look.colour)
    for (let i = 0; i < mesh.colors.length; i += 3) this.#colour(linear, look.layer, mesh.colors[i] ?? 0)
    const corner = this.#indices.length
    const indices = this.#indices.reserve(mesh.indices.length)
    for (let i = 0; i < mesh.indices.length; i++) indices[corner + i] = first + (mesh.indices[i] ?? 0)
  }

  /** What the form engine draws of materials. @param looks by their place in its list @param scale multiplies its metres */
  part(part: Part, looks: readonly SurfaceLook[], placement: Placement, scale: number): void {
    const first = this.#positions.length / 3
    for (let i = 0; i < part.vertexCount; i++) {
      // The engine's y is up from what it lies on, its head towards −z.
      const [x, y] = [(part.positions[i * 3] ?? 0) * scale, -(part.positions[i * 3 + 2] ?? 0) * scale]
      const at = toHall(placement, [x, y, (part.positions[i * 3 + 1] ?? 0) * scale])
      this.#positions.add3(at[0], at[1], at[2])
      const normalY = heightOf(part.normals, i, placement)
      const look = looks[part.materials[i] ?? 0] ?? NO_LOOK
      const [u, v] = [part.uvs[i * 2] ?? 0, part.uvs[i * 2 + 1] ?? 0]
      // Where v counts leaves, those of a roll follow its spiral: u is the share of a turn.
      this.#texel(look, u, countsLeaves(look) ? v - u : v)
      this.#colour(linearOf(look.colour), look.layer, lightOnBook(normalY))
    }
    const corner = this.#indices.length
    const indices = this.#indices.reserve(part.indexCount)
    for (let i = 0; i < part.indexCount; i++) indices[corner + i] = first + (part.indices[i] ?? 0)
  }

  build(): Solids {
    return {
      positions: this.#positions.take(),
      uvs: this.#uvs.take(),
      colours: this.#colours.take(),
      indices: this.#indices.take(),
    }
  }

  /** @param u metres @param v metres */
  #texel({ metres }: SurfaceLook, u: number, v: number): void {
    const at = this.#uvs.length
    const uvs = this.#uvs.reserve(2)
    uvs[at] = u / metres[0]
    uvs[at + 1] = v / metres[1]
  }

  #colour(linear: Point3, layer: number, light: number): void {
    const at = this.#colours.length
    const colours = this.#colours.reserve(4)
    colours[at] = Math.round(65535 * toScreen(linear[0] * channelLight(light, 0)))
    colours[at + 1] = Math.round(65535 * toScreen(linear[1] * channelLight(light, 1)))
    colours[at + 2] = Math.round(65535 * toScreen(linear[2] * channelLight(light, 2)))
    colours[at + 3] = layer
  }
}
