import type { Point3 } from '../../../scenes/layout/vectors.ts'
import { screenOf } from './colour.ts'
import { Growing } from './growing.ts'

/** Triangles that let light through, drawn in order after everything solid. */
export interface Veils {
  /** Metres, three a vertex. */
  readonly positions: Float32Array<ArrayBuffer>
  /** Four a vertex, 0 … 65535: red, green, blue as the screen is told them, and how much of what is behind they hide. */
  readonly colours: Uint16Array<ArrayBuffer>
  readonly indices: Uint32Array<ArrayBuffer>
}

/** Gathers faces whose corners let light through: a room's shadows and glass in one piece, drawn in order. */
export class VeilBuilder {
  readonly #positions = new Growing((length) => new Float32Array(length))
  readonly #colours = new Growing((length) => new Uint16Array(length))
  readonly #indices = new Growing((length) => new Uint32Array(length))

  /** @param colour `#rrggbb` @param alpha 0 lets everything through @returns the corner's index */
  corner(position: Point3, colour: string, alpha: number): number {
    this.#positions.add3(position[0], position[1], position[2])
    const [r, g, b] = screenOf(colour)
    const at = this.#colours.length
    const colours = this.#colours.reserve(4)
    colours[at] = Math.round(65535 * r)
    colours[at + 1] = Math.round(65535 * g)
    colours[at + 2] = Math.round(65535 * b)
    colours[at + 3] = Math.round(65535 * alpha)
    return this.#positions.length / 3 - 1
  }

  /** Corners counter-clockwise, seen from the front. */
  triangle(a: number, b: number, c: number): void {
    this.#indices.add3(a, b, c)
  }

  quad(a: number, b: number, c: number, d: number): void {
    this.#indices.add3(a, b, c)
    this.#indices.add3(a, c, d)
  }

  build(): Veils {
    return {
      positions: this.#positions.take(),
      colours: this.#colours.take(),
      indices: this.#indices.take(),
    }
  }
}
