import { edgeOf, type OpeningForm } from '../openings.ts'
import { clamp, type Point3, step } from '../vectors.ts'
import type { Wall } from '../walls.ts'
import type { WallLight } from './light.ts'
import { distinct, gridLines } from './lines.ts'
import { keyOf, type MeshBuilder } from './mesh.ts'

/** Metres by which a wall stops above the floor and below the ceiling (look.md §5). */
export const BASE_GAP = 0.04
export const HEAD_REVEAL = 0.06
/** Metres between points of a wall where its light changes least. */
const WIDEST = 3.2

/** An opening in a wall's own coordinates. */
export interface Hole {
  readonly id: string
  readonly form: OpeningForm
  readonly middle: number
  /** From its left foot over its head to its right foot: x from its middle, y from the floor. */
  readonly edge: readonly (readonly [number, number])[]
}

/** The wall's holes. */
export function holesOf(wall: Wall): Hole[] {
  return wall.openings.map(({ id, x0, x1, height, shape }) => {
    const form = { width: x1 - x0, height: Math.min(height, wall.height - HEAD_REVEAL), shape }
    return { id, form, middle: (x0 + x1) / 2, edge: edgeOf(form) }
  })
}

const same = (a: number, b: number | undefined): boolean => b !== undefined && Math.abs(a - b) < 1e-6

/** Heights at which a hole's edge begins or ends on an upright line, where the column beside it needs a corner too. */
function cornerHeights({ edge }: Hole): number[] {
  const reach = Math.max(...edge.map(([x]) => x))
  return edge
    .filter(([x], i) => same(Math.abs(x), reach) || same(x, edge[i + 1]?.[0]) || same(x, edge[i - 1]?.[0]))
    .map(([, y]) => y)
}

interface Gap {
  readonly foot: readonly [number, number]
  readonly head: readonly [number, number]
}

/** The hole in a column of the wall, if one is: heights of its foot and head on the column's left and right side. */
function gapInColumn(holes: readonly Hole[], left: number, right: number): Gap | undefined {
  const middle = (left + right) / 2
  for (const hole of holes) {
    const at = middle - hole.middle
    if (Math.abs(at) >= hole.form.width / 2) continue
    const crossed: [number, number][] = []
    for (const [i, [x, y]] of hole.edge.entries()) {
      const next = hole.edge[i + 1]
      if (!next || x < at === next[0] < at) continue
      const slope = (next[1] - y) / (next[0] - x)
      crossed.push([y + slope * (left - hole.middle - x), y + slope * (right - hole.middle - x)])
    }
    const [lower, upper] = crossed.sort((a, b) => a[0] + a[1] - b[0] - b[1])
    if (lower) return upper ? { foot: lower, head: upper } : { foot: [0, 0], head: lower }
  }
  return undefined
}

/**
 * Adds the face of a wall from `bottom` to `top`, cut out around its openings, told finely enough to carry light.
 * @param light at x metres from the left end and y from the floor
 * @param lines places along the wall and heights at which the light is to be told
 * @param holes what is cut out of it
 */
export function addWallFace(
  builder: MeshBuilder,
  wall: Wall,
  [bottom, top]: readonly [number, number],
  light: WallLight,
  lines: { xs: readonly number[]; ys: readonly number[] },
  holes: readonly Hole[] = holesOf(wall),
): void {
  const xs = gridLines([0, wall.length], {
    fixed: holes.flatMap(({ edge, middle }) => edge.map(([x]) => middle + x)),
    wished: lines.xs,
    step: WIDEST,
  })
  const ys = distinct([bottom, ...holes.flatMap(cornerHeights), ...lines.ys, top]).filter(
    (y) => y >= bottom && y <= top,
  )
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
  const chain = (x: number, from: number, to: number): [number, number][] => {
    const points: [number, number][] = [[vertexAt(x, from), from]]
    for (const y of ys) if (y > from + 1e-4 && y < to - 1e-4) points.push([vertexAt(x, y), y])
    if (to > from) points.push([vertexAt(x, to), to])
    return points
  }

  xs.forEach((left, i) => {
    const right = xs[i + 1]
    if (right === undefined) return
    const band = (from: readonly [number, number], to: readonly [number, number]): void => {
      const [fromL, fromR] = [clamp(from[0], bottom, top), clamp(from[1], bottom, top)]
      const [toL, toR] = [clamp(to[0], bottom, top), clamp(to[1], bottom, top)]
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
