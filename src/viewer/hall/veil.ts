import { BufferAttribute, BufferGeometry } from 'three'
import type { Point3 } from '../../scenes/layout/vectors.ts'

/** Gathers faces whose corners let light through: a room's shadows and glass in one piece, drawn in order. */
export class VeilBuilder {
  readonly #positions: number[] = []
  readonly #colours: number[] = []
  readonly #indices: number[] = []

  /** @param colour red, green, blue, linear @param alpha 0 lets everything through @returns the corner's index */
  corner(position: Point3, [r, g, b]: Point3, alpha: number): number {
    this.#positions.push(...position)
    this.#colours.push(r, g, b, alpha)
    return this.#positions.length / 3 - 1
  }

  /** Corners counter-clockwise, seen from the front. */
  triangle(a: number, b: number, c: number): void {
    this.#indices.push(a, b, c)
  }

  quad(a: number, b: number, c: number, d: number): void {
    this.#indices.push(a, b, c, a, c, d)
  }

  build(): BufferGeometry {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(this.#positions), 3))
    geometry.setAttribute('color', new BufferAttribute(Float32Array.from(this.#colours), 4))
    geometry.setIndex(this.#indices)
    return geometry
  }
}
