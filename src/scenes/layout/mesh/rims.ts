import type { Opening } from '../../schema/space.ts'
import { edgeOf } from '../openings.ts'
import { type Point3, step } from '../vectors.ts'
import type { WallLight } from './light.ts'
import { type Corners, type MeshBuilder, normalOf } from './mesh.ts'
import type { PlanWall, RoomPlan } from './plan.ts'
import type { Surface } from './surface.ts'
import { HEAD_REVEAL, type Hole, holesOf } from './wallFace.ts'

/** What lines an opening and stands around it as a band, metres. */
export interface RimForm {
  readonly surface: Surface
  readonly width: number
  /** How far it stands out from the wall. */
  readonly proud: number
  /** Length of its blocks, each second one a shade darker. Absent: of one piece. */
  readonly block?: number
}

const PLAIN: RimForm = { surface: 'plaster', width: 0, proud: 0 }
const TIMBER: RimForm = { surface: 'timber', width: 0.12, proud: 0.035 }
const BRICK: RimForm = { surface: 'brick', width: 0.14, proud: 0.03, block: 0.11 }
const STONE: RimForm = { surface: 'stone', width: 0.16, proud: 0.02, block: 0.26 }
/** Share of light on each second block. */
const DARKER = 0.91
/** Metres below the reveal at the ceiling, and beyond the band, that stay wall. */
const KEEP = 0.06
/** Metres by which a wall ends behind a rim. */
const BEHIND = 0.012
/** Metres of timber that are lit as one. */
const PIECE = 0.7

/** The rim of an opening in a wall: as wide as the wall and what hangs on it leave it, down to none. */
export function rimOf(theme: RoomPlan['theme'], planWall: PlanWall, hole: Hole): RimForm {
  const form = wantedRim(theme, hole.form.shape)
  const width = Math.min(form.width, roomAround(planWall, hole) - KEEP)
  return width < 0.03 ? { ...form, width: 0, proud: 0 } : { ...form, width }
}

function wantedRim(theme: RoomPlan['theme'], shape: Opening['shape']): RimForm {
  switch (theme) {
    case 'whiteGallery':
      return PLAIN
    case 'jiangnanAcademy':
      return shape === 'moonGate' ? BRICK : TIMBER
    case 'houseOfWisdom':
      return STONE
  }
}

/**
 * What is cut out of a wall's face: where a rim covers its edge a trace more than the opening, for where plaster and
 * lining end in one line either could be seen.
 */
export function cutOut(theme: RoomPlan['theme'], planWall: PlanWall): Hole[] {
  return holesOf(planWall.wall).map((hole) => {
    if (rimOf(theme, planWall, hole).width === 0) return hole
    const form = { ...hole.form, width: hole.form.width + 2 * BEHIND, height: hole.form.height + BEHIND }
    return { ...hole, form, edge: edgeOf(form) }
  })
}

/** Metres of bare wall around a hole. */
function roomAround({ wall, hung }: PlanWall, { id, middle, form }: Hole): number {
  const [x0, x1] = [middle - form.width / 2, middle + form.width / 2]
  let free = Math.min(x0, wall.length - x1, wall.height - HEAD_REVEAL - form.height)
  for (const other of wall.openings) if (other.id !== id) free = Math.min(free, apart(other, x0, x1) / 2)
  for (const one of hung)
    free = Math.min(free, KEEP / 2 + apart({ x0: one.x0 - one.beside, x1: one.x1 + one.beside }, x0, x1))
  return free
}

const apart = (one: { x0: number; x1: number }, x0: number, x1: number): number =>
  Math.max(0, one.x0 - x1, x0 - one.x1)

type Point = readonly [number, number]

/** A hole's edge with its long pieces cut, as its rim and the lining of the wall's thickness share it. */
export function cutEdge({ edge }: Hole, { surface, block }: RimForm): Point[] {
  const longest = block ?? (surface === 'plaster' ? Number.POSITIVE_INFINITY : PIECE)
  const points: Point[] = []
  for (const [i, from] of edge.entries()) {
    const to = edge[i + 1]
    if (!to) {
      points.push(from)
      continue
    }
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    if (length < 1e-4) continue
    const count = Math.max(1, Math.ceil(length / longest))
    for (let n = 0; n < count; n++)
      points.push([from[0] + ((to[0] - from[0]) * n) / count, from[1] + ((to[1] - from[1]) * n) / count])
  }
  return points
}

const unit = (a: Point, b: Point): Point => {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  return [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
}

/**
 * The edge moved outwards by `width`, its corners mitred. The hole lies to the right of the edge's direction. Where a
 * corner is so sharp that a piece would turn round, the piece has no length outside.
 */
function outside(points: readonly Point[], width: number): Point[] {
  const moved: Point[] = []
  for (const [i, point] of points.entries()) {
    const [before, after] = [points[i - 1], points[i + 1]]
    const first = before ? unit(before, point) : unit(point, after ?? point)
    const second = after ? unit(point, after) : first
    const share = width / Math.max(0.3, 1 + first[0] * second[0] + first[1] * second[1])
    const x = point[0] - (first[1] + second[1]) * share
    const y = Math.max(0, point[1] + (first[0] + second[0]) * share)
    const last = moved[i - 1]
    const turnsRound = last && (x - last[0]) * first[0] + (y - last[1]) * first[1] <= 0
    moved.push(turnsRound ? last : [x, y])
  }
  return moved
}

/** How light a stretch of a rim's edge is beside the others. */
export function blockTone({ block }: RimForm, from: number, to: number): number {
  return block && Math.floor((from + to) / 2 / block) % 2 === 1 ? DARKER : 1
}

/** Adds the band around an opening. */
export function addRim(
  builder: MeshBuilder,
  { wall }: PlanWall,
  hole: Hole,
  form: RimForm,
  light: WallLight,
): void {
  const { width, proud } = form
  if (width === 0) return
  const inner = cutEdge(hole, form)
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
    const tone = blockTone(form, run, end)
    const runs = [run, end] as const
    const lights = [lit(from, tone), lit(to, tone), lit(farTo, tone), lit(farFrom, tone)]
    face([at(from, proud), at(to, proud), at(farTo, proud), at(farFrom, proud)], lights, runs, width)
    const side = [lit(farFrom, 0.6), lit(farTo, 0.6), lit(farTo, 0.5), lit(farFrom, 0.5)]
    face([at(farFrom, proud), at(farTo, proud), at(farTo, 0), at(farFrom, 0)], side, runs, proud)
    run = end
  })
}
