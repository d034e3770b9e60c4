import type { Opening } from '../../schema/space.ts'
import { type Point3, step } from '../vectors.ts'
import type { WallLight } from './light.ts'
import { type Corners, type MeshBuilder, normalOf } from './mesh.ts'
import type { PlanWall } from './plan.ts'
import { type Hole, holesOf } from './wallFace.ts'

/** A band around an opening, metres: as wide as the wall leaves it, standing out from the wall. */
export interface RimForm {
  readonly builder: MeshBuilder
  readonly width: number
  readonly proud: number
  /** Length of its blocks, each second one a shade darker. Absent: of one piece. */
  readonly block?: number
}

/** Share of light on each second block. */
const DARKER = 0.84
/** Metres below the reveal at the ceiling, and beyond the band, that stay wall. */
const KEEP = 0.08

type Point = readonly [number, number]

/** How wide the band around a hole can be: between it and the wall's ends, the ceiling and other openings. */
export function rimWidth({ wall }: PlanWall, hole: Hole, wanted: number): number {
  const [x0, x1] = [hole.middle - hole.form.width / 2, hole.middle + hole.form.width / 2]
  const others = wall.openings.filter(({ id }) => id !== hole.id)
  const sides = others
    .flatMap((one) => [x0 - one.x1, one.x0 - x1].filter((gap) => gap > 0))
    .map((gap) => gap / 2)
  const free = Math.min(x0, wall.length - x1, wall.height - 0.06 - hole.form.height, ...sides) - KEEP
  return Math.min(wanted, free) < 0.03 ? 0 : Math.min(wanted, free)
}

/** Cuts an edge's long pieces, and leaves out those without length. */
function cut(edge: readonly Point[], longest: number): Point[] {
  const points: Point[] = []
  for (const [i, from] of edge.entries()) {
    const to = edge[i + 1]
    if (!to) {
      points.push(from)
      continue
    }
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    if (length < 1e-4) continue
    const count = Math.ceil(length / longest)
    for (let n = 0; n < count; n++)
      points.push([from[0] + ((to[0] - from[0]) * n) / count, from[1] + ((to[1] - from[1]) * n) / count])
  }
  return points
}

const unit = (a: Point, b: Point): Point => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
}

/** The edge moved outwards by `width`, its corners mitred. The hole lies to the right of the edge's direction. */
function outside(points: readonly Point[], width: number): Point[] {
  return points.map((point, i): Point => {
    const [before, after] = [points[i - 1], points[i + 1]]
    const first = before ? unit(before, point) : unit(point, after ?? point)
    const second = after ? unit(point, after) : first
    const share = width / Math.max(0.3, 1 + first[0] * second[0] + first[1] * second[1])
    const x = point[0] - (first[1] + second[1]) * share
    const y = point[1] + (first[0] + second[0]) * share
    return [x, Math.max(0, y)]
  })
}

/** Adds a band around each opening of a wall, where the wall leaves room for one. */
export function addRims(
  planWall: PlanWall,
  light: WallLight,
  formOf: (shape: Opening['shape']) => RimForm,
): void {
  for (const hole of holesOf(planWall.wall)) {
    const form = formOf(hole.form.shape)
    const width = rimWidth(planWall, hole, form.width)
    if (width > 0) addRim(planWall, hole, { ...form, width }, light)
  }
}

function addRim(
  { wall }: PlanWall,
  hole: Hole,
  { builder, width, proud, block }: RimForm,
  light: WallLight,
): void {
  const inner = cut(hole.edge, block ?? 0.7)
  const outer = outside(inner, width)
  const at = ([x, y]: Point, out: number): Point3 => {
    const [px, pz] = step(wall.start, wall.along, hole.middle + x, wall.normal, out)
    return [px, y, pz]
  }
  const lit = ([x, y]: Point, share: number) => Math.min(1, light(hole.middle + x, y) * share)
  const face = (
    corners: Corners,
    lights: readonly number[],
    run: readonly [number, number],
    across: number,
  ) => {
    const normal = normalOf(corners[0], corners[1], corners[3])
    const [a = 0, b = 0, c = 0, d = 0] = corners.map((corner, n) =>
      builder.vertex(
        corner,
        normal,
        run[n === 0 || n === 3 ? 0 : 1] ?? 0,
        n < 2 ? 0 : across,
        lights[n] ?? 1,
      ),
    )
    builder.triangle(a, b, c)
    builder.triangle(a, c, d)
  }
  let run = 0
  inner.forEach((from, i) => {
    const [to, farFrom, farTo] = [inner[i + 1], outer[i], outer[i + 1]]
    if (!to || !farFrom || !farTo) return
    const end = run + Math.hypot(to[0] - from[0], to[1] - from[1])
    const tone = block && Math.floor((run + end) / 2 / block) % 2 === 1 ? DARKER : 1
    const runs = [run, end] as const
    const lights = [lit(from, tone), lit(to, tone), lit(farTo, tone), lit(farFrom, tone)]
    face([at(from, proud), at(to, proud), at(farTo, proud), at(farFrom, proud)], lights, runs, width)
    const side = [lit(farFrom, 0.6), lit(farTo, 0.6), lit(farTo, 0.5), lit(farFrom, 0.5)]
    face([at(farFrom, proud), at(farTo, proud), at(farTo, 0), at(farFrom, 0)], side, runs, proud)
    const lining = [lit(from, 0.75 * tone), lit(to, 0.75 * tone), lit(to, 0.8 * tone), lit(from, 0.8 * tone)]
    face([at(from, 0), at(to, 0), at(to, proud), at(from, proud)], lining, runs, proud)
    run = end
  })
}
