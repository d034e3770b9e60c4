import { edgeOf, type OpeningForm } from '../openings.ts'
import type { Point3 } from '../vectors.ts'
import { clamp, step } from '../vectors.ts'
import type { Wall } from '../walls.ts'
import { distinct, divided, keyOf, type MeshBuilder } from './mesh.ts'

/** Metres by which a wall stops above the floor and below the ceiling (look.md §5). */
export const BASE_GAP = 0.04
export const HEAD_REVEAL = 0.06
/** Metres between the points of a wall that carry light. */
const CELL = 0.4
/** Metres from an end at which light is told more finely, for the dark of the corner. */
const FINE = [0.08, 0.2]

interface Hole {
  readonly form: OpeningForm
  readonly middle: number
}

/** The wall's holes in its own coordinates. */
export function holesOf(wall: Wall): Hole[] {
  return wall.openings.map(({ x0, x1, height, shape }) => ({
    form: { width: x1 - x0, height: Math.min(height, wall.height - HEAD_REVEAL), shape },
    middle: (x0 + x1) / 2,
  }))
}

const same = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) < 1e-6

/** Heights at which a hole's edge begins or ends on an upright line, where the column beside it needs a corner too. */
function cornerHeights({ form }: Hole): number[] {
  const edge = edgeOf(form)
  const reach = Math.max(...edge.map(([x]) => x))
  return edge
    .filter(([x], i) => same(Math.abs(x), reach) || same(x, edge[i + 1]?.[0]) || same(x, edge[i - 1]?.[0]))
    .map(([, y]) => y)
}

function linesOf(
  wall: Wall,
  holes: readonly Hole[],
  bottom: number,
  top: number,
): { xs: number[]; ys: number[] } {
  const fine = FINE.filter((gap) => gap < wall.length / 4)
  const xs = distinct([
    ...divided(0, wall.length, CELL),
    ...fine,
    ...fine.map((gap) => wall.length - gap),
    ...holes.flatMap(({ form, middle }) => edgeOf(form).map(([x]) => middle + x)),
  ]).filter((x) => x >= 0 && x <= wall.length)
  const ys = distinct([...divided(bottom, top, CELL), ...holes.flatMap(cornerHeights)])
  return { xs, ys: ys.filter((y) => y >= bottom && y <= top) }
}

interface Gap {
  readonly foot: readonly [number, number]
  readonly head: readonly [number, number]
}

/** The hole in a column of the wall, if one is: heights of its foot and head on the column's left and right side. */
function gapInColumn(holes: readonly Hole[], left: number, right: number): Gap | undefined {
  const middle = (left + right) / 2
  for (const hole of holes) {
    const edge = edgeOf(hole.form)
    const crossed = edge.flatMap(([x, y], i): [number, number][] => {
      const next = edge[i + 1]
      if (!next || hole.middle + x < middle === hole.middle + next[0] < middle) return []
      const heightAt = (at: number) => y + ((next[1] - y) * (at - hole.middle - x)) / (next[0] - x)
      return [[heightAt(left), heightAt(right)]]
    })
    const [lower, upper] = crossed.sort((a, b) => a[0] + a[1] - b[0] - b[1])
    if (lower) return upper ? { foot: lower, head: upper } : { foot: [0, 0], head: lower }
  }
  return undefined
}

/**
 * Adds the face of a wall from `bottom` to `top`, cut out around its openings, told finely enough to carry light.
 * @param light at x metres from the left end and y from the floor
 */
export function addWallFace(
  builder: MeshBuilder,
  wall: Wall,
  bottom: number,
  top: number,
  light: (x: number, y: number) => number,
): void {
  const holes = holesOf(wall)
  const { xs, ys } = linesOf(wall, holes, bottom, top)
  const normal: Point3 = [wall.normal[0], 0, wall.normal[1]]
  const known = new Map<number, number>()
  const vertexAt = (x: number, y: number): number => {
    const key = keyOf(x, y)
    const found = known.get(key)
    if (found !== undefined) return found
    const [px, pz] = step(wall.start, wall.along, x)
    const index = builder.vertex([px, y, pz], normal, x, y, light(x, y))
    known.set(key, index)
    return index
  }
  const chain = (x: number, from: number, to: number): [number, number][] =>
    distinct([from, ...ys.filter((y) => y > from && y < to), to]).map((y) => [vertexAt(x, y), y])

  xs.forEach((left, i) => {
    const right = xs[i + 1]
    if (right === undefined) return
    const band = (from: readonly [number, number], to: readonly [number, number]): void => {
      const [fromL, fromR, toL, toR] = [...from, ...to].map((y) => clamp(y, bottom, top)) as [
        number,
        number,
        number,
        number,
      ]
      if (toL - fromL < 1e-6 && toR - fromR < 1e-6) return
      addBand(builder, chain(left, fromL, toL), chain(right, fromR, toR))
    }
    const gap = gapInColumn(holes, left, right)
    band([bottom, bottom], gap ? gap.foot : [top, top])
    if (gap) band(gap.head, [top, top])
  })
}

/** Fills the stretch between two upright rows of corners, each from below upwards: index and height. */
function addBand(
  builder: MeshBuilder,
  left: readonly (readonly [number, number])[],
  right: readonly (readonly [number, number])[],
): void {
  let i = 0
  let j = 0
  for (;;) {
    const [a, b] = [left[i], right[j]]
    const [nextA, nextB] = [left[i + 1], right[j + 1]]
    if (!a || !b || (!nextA && !nextB)) return
    if (!nextB || (nextA && nextA[1] <= nextB[1])) {
      if (nextA) builder.triangle(a[0], b[0], nextA[0])
      i++
    } else {
      builder.triangle(a[0], b[0], nextB[0])
      j++
    }
  }
}
