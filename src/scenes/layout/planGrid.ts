import type { PlanPoint } from '../schema/space.ts'
import type { PlanBounds } from './polygon.ts'

/** Metres of a cell's side, at least; more where the whole is so wide that there would be more than `CELLS` in a row. */
const LEAST_CELL = 2
const CELLS = 256
/** What covers more cells than this is in no list, and looked at wherever one asks. */
const MOST_CELLS = 1024
const COLUMN = 1 << 16

/**
 * Things of a plan by where they are, so that whoever asks what is near a point need not look at all of a hall. Answers
 * are indexes into the list that it was made from, in rising order: all things whose bounds hold the point, and perhaps
 * more.
 */
export class PlanGrid {
  readonly #cell: number
  readonly #cells = new Map<number, number[]>()
  readonly #everywhere: number[] = []

  constructor(bounds: readonly PlanBounds[]) {
    const most = bounds.reduce(
      (reach, { minX, minZ, maxX, maxZ }) => Math.max(reach, -minX, -minZ, maxX, maxZ),
      0,
    )
    this.#cell = Math.max(LEAST_CELL, (2 * most) / CELLS)
    bounds.forEach((each, index) => {
      this.#put(each, index)
    })
  }

  #put({ minX, minZ, maxX, maxZ }: PlanBounds, index: number): void {
    const [left, right] = [this.#step(minX), this.#step(maxX)]
    const [top, bottom] = [this.#step(minZ), this.#step(maxZ)]
    if (!((right - left + 1) * (bottom - top + 1) <= MOST_CELLS)) {
      this.#everywhere.push(index)
      return
    }
    for (let x = left; x <= right; x++) {
      for (let z = top; z <= bottom; z++) {
        const known = this.#cells.get(x * COLUMN + z)
        if (known) known.push(index)
        else this.#cells.set(x * COLUMN + z, [index])
      }
    }
  }

  #step(metres: number): number {
    return Math.floor(metres / this.#cell)
  }

  #at(x: number, z: number): readonly number[] {
    const here = this.#cells.get(x * COLUMN + z) ?? []
    if (this.#everywhere.length === 0) return here
    return here.length === 0 ? this.#everywhere : [...here, ...this.#everywhere].sort((a, b) => a - b)
  }

  /** Things whose bounds hold the point, and perhaps others near it. The same list for all points of a cell. */
  at([x, z]: PlanPoint): readonly number[] {
    return this.#at(this.#step(x), this.#step(z))
  }

  /**
   * Whether `holds` for everything whose bounds the straight line from one point to the other meets, from the first
   * point on; stops where it does not. Asked more than once for what lies in several cells.
   */
  everyAlong(from: PlanPoint, to: PlanPoint, holds: (index: number) => boolean): boolean {
    const walk = [axisWalk(from[0], to[0], this.#cell), axisWalk(from[1], to[1], this.#cell)] as const
    const steps = Math.abs(walk[0].last - walk[0].at) + Math.abs(walk[1].last - walk[1].at)
    for (let i = 0; ; i++) {
      if (!this.#at(walk[0].at, walk[1].at).every(holds)) return false
      // Written so that it also ends where a coordinate is no number.
      if (!(i < steps)) return true
      const axis = walk[0].next <= walk[1].next ? walk[0] : walk[1]
      axis.at += axis.way
      axis.next = axis.at === axis.last ? Number.POSITIVE_INFINITY : axis.next + axis.each
    }
  }
}

/** How a line goes through cells along one axis (Amanatides and Woo, 1987): shares of the line, from 0 to 1. */
interface AxisWalk {
  at: number
  readonly last: number
  readonly way: 1 | -1
  next: number
  readonly each: number
}

function axisWalk(from: number, to: number, cell: number): AxisWalk {
  const [at, last] = [Math.floor(from / cell), Math.floor(to / cell)]
  const way = to >= from ? 1 : -1
  if (at === last) return { at, last, way, next: Number.POSITIVE_INFINITY, each: 0 }
  const edge = (way > 0 ? at + 1 : at) * cell
  return { at, last, way, next: (edge - from) / (to - from), each: cell / Math.abs(to - from) }
}
