import { BufferAttribute, BufferGeometry, Color } from 'three'
import { type Axes, axesOf, fromAxes } from '../../scenes/layout/axes.ts'
import type { Mesh } from '../../scenes/layout/mesh/mesh.ts'
import type { Point3 } from '../../scenes/layout/vectors.ts'
import { channelLight } from './bakedLight.ts'

/** A thing's own axes in the hall: x to its right, y up its face, z out of its face. Metres. */
export interface Placement {
  readonly origin: Point3
  readonly axes: Axes
}

/** @param lean radians back from upright; a quarter turn lies flat, its face up */
export function placementAt(origin: Point3, yaw: number, lean = 0): Placement {
  return { origin, axes: axesOf(yaw, lean) }
}

/** A point given in a thing's own axes, in those of the hall. */
export function toHall({ origin, axes }: Placement, local: Point3): Point3 {
  return fromAxes(origin, axes, local)
}

/** The same axes from another point of the thing. */
export function moved(placement: Placement, offset: Point3): Placement {
  return { origin: toHall(placement, offset), axes: placement.axes }
}

/** How much of the room's light a face gets by the way it faces: most from above, least from below. */
function lightOn(normalY: number): number {
  return normalY >= 0 ? 0.93 + 0.07 * normalY : 0.93 + 0.45 * normalY
}

/** Corners in counter-clockwise order, seen from where the face is seen. */
export type Quad = readonly [Point3, Point3, Point3, Point3]

/** Gathers coloured faces into one geometry without textures: everything small in a room is drawn at once. */
export class MeshBuilder {
  readonly #positions: number[] = []
  readonly #colours: number[] = []
  readonly #indices: number[] = []
  readonly #colour = new Color()

  /** @param shade multiplies the light, one value for the whole face or one a corner */
  quad(corners: Quad, colour: string, shade: number | readonly number[] = 1): void {
    const [a, b, , d] = corners
    const u: Point3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const v: Point3 = [d[0] - a[0], d[1] - a[1], d[2] - a[2]]
    const normal: Point3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
    const light = lightOn(normal[1] / (Math.hypot(...normal) || 1))
    const first = this.#positions.length / 3
    const channels = this.#colour.set(colour).toArray()
    for (const [i, corner] of corners.entries()) {
      const at = light * (typeof shade === 'number' ? shade : (shade[i] ?? 1))
      this.#positions.push(...corner)
      for (const [n, channel] of channels.entries()) this.#colours.push(channel * channelLight(at, n))
    }
    this.#indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
  }

  /** A box whose back lies in its placement's plane, centred across and up. */
  box(placement: Placement, [width, height, depth]: Point3, colour: string, shade = 1): void {
    const [x, y] = [width / 2, height / 2]
    const at = (px: number, py: number, pz: number) => toHall(placement, [px, py, pz])
    const face = (corners: Quad) => this.quad(corners, colour, shade)
    face([at(-x, -y, depth), at(x, -y, depth), at(x, y, depth), at(-x, y, depth)])
    face([at(-x, y, depth), at(x, y, depth), at(x, y, 0), at(-x, y, 0)])
    face([at(-x, -y, 0), at(x, -y, 0), at(x, -y, depth), at(-x, -y, depth)])
    face([at(x, -y, depth), at(x, -y, 0), at(x, y, 0), at(x, y, depth)])
    face([at(-x, -y, 0), at(-x, -y, depth), at(-x, y, depth), at(-x, y, 0)])
  }

  /** A rod along its placement's y axis, its middle at its placement's origin. */
  rod(placement: Placement, radius: number, length: number, colour: string, sides = 14): void {
    const ring = Array.from({ length: sides }, (_, i) => (i / sides) * 2 * Math.PI)
    const at = (angle: number, y: number) =>
      toHall(placement, [Math.cos(angle) * radius, y, Math.sin(angle) * radius])
    for (const [i, angle] of ring.entries()) {
      const next = ring[(i + 1) % sides] ?? 0
      const [low, high] = [-length / 2, length / 2]
      this.quad([at(next, low), at(angle, low), at(angle, high), at(next, high)], colour)
      const top = toHall(placement, [0, high, 0])
      const bottom = toHall(placement, [0, low, 0])
      this.quad([at(next, high), at(angle, high), top, top], colour, 0.8)
      this.quad([at(angle, low), at(next, low), bottom, bottom], colour, 0.7)
    }
  }

  /** Adds a mesh that is given in a thing's own axes, with its baked light. */
  add(placement: Placement, mesh: Mesh, colour: string): void {
    const first = this.#positions.length / 3
    const channels = this.#colour.set(colour).toArray()
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const [x = 0, y = 0, z = 0] = mesh.positions.subarray(i, i + 3)
      this.#positions.push(...toHall(placement, [x, y, z]))
    }
    for (const [i, light] of mesh.colors.entries())
      this.#colours.push(channelLight(light, i % 3) * (channels[i % 3] ?? 1))
    for (const index of mesh.indices) this.#indices.push(first + index)
  }

  build(): BufferGeometry {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(this.#positions), 3))
    geometry.setAttribute('color', new BufferAttribute(Float32Array.from(this.#colours), 3))
    geometry.setIndex(this.#indices)
    return geometry
  }
}
