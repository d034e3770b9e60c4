import type { PlanPoint } from '../../schema/space.ts'
import { footOf } from '../openings.ts'
import { boundsOf } from '../polygon.ts'
import { dot } from '../vectors.ts'
import { pointOnWall } from '../walls.ts'
import { addBeam, spansOf } from './beams.ts'
import { WELL_DEPTH } from './ceiling.ts'
import { COLUMN, type WallDress } from './dress.ts'
import { addLathe } from './lathe.ts'
import { type WallLight, washerLight } from './light.ts'
import { divided } from './lines.ts'
import type { MeshBuilder } from './mesh.ts'
import type { PlanWall, RoomPlan } from './plan.ts'
import { addRim, rimOf } from './rims.ts'
import { clearOfHung, openStretches, type Stretch, without } from './stretches.ts'
import type { BuilderOf } from './surface.ts'
import { addTileBand } from './tileBand.ts'
import { HEAD_REVEAL, holesOf } from './wallFace.ts'
import { addWallBox } from './wallPieces.ts'
import { addWindow } from './windows.ts'

/** A wall as its ornament is built. */
export interface DressedWall {
  readonly planWall: PlanWall
  readonly dress: WallDress
  readonly light: WallLight
}

/** Metres. */
/** How much stouter than one on a wall a column in a corner is. */
const CORNER_SHARE = 1.4
const HEAD_BEAM = { height: 0.22, depth: 0.07 }
const SKIRTING = { foot: 0.04, height: 0.1, depth: 0.016 }
const CORNICE = { height: 0.07, depth: 0.035 }
const CROSS_BEAM = { width: 0.16, depth: 0.24, bay: 2.6 }
/** Metres under beams, so that a low room has none. */
const LEAST_HEADROOM = 2.6
const PURLIN = { width: 0.1, depth: 0.13 }
/** Bars across a ceiling's luminous panel: their distance, width and depth. */
const BARS = {
  whiteGallery: { apart: 1.25, width: 0.035, depth: 0.06 },
  houseOfWisdom: { apart: 0.85, width: 0.07, depth: 0.1 },
} as const

/** Adds what makes a room of its theme: at thresholds and bands, never where something hangs. */
export function addOrnament(of: BuilderOf, plan: RoomPlan, walls: readonly DressedWall[]): void {
  switch (plan.theme) {
    case 'whiteGallery':
      addBars(of('trim'), plan, BARS.whiteGallery, 0.92)
      return
    case 'jiangnanAcademy':
      for (const [i, wall] of walls.entries()) {
        addTimberWall(of, plan, wall)
        if (wall.dress.cornerColumn) addCornerColumn(of, plan, wall, walls.at(i - 1))
      }
      addCeilingBeams(of('timber'), plan)
      return
    case 'houseOfWisdom':
      for (const wall of walls) addStoneWall(of, plan, wall)
      addBars(of('timber'), plan, BARS.houseOfWisdom, 0.7)
  }
}

function addRims(of: BuilderOf, { theme }: RoomPlan, { planWall, light }: DressedWall): void {
  for (const hole of holesOf(planWall.wall)) {
    const form = rimOf(theme, planWall, hole)
    addRim(of(form.surface), planWall, hole, form, light)
  }
}

function addTimberWall(of: BuilderOf, plan: RoomPlan, { planWall, dress, light }: DressedWall): void {
  const { wall } = planWall
  const timber = of('timber')
  addRims(of, plan, { planWall, dress, light })
  for (const x of dress.columns) addColumn(of, plan, pointOnWall(wall, x), [wall.normal])
  const top = wall.height - HEAD_REVEAL
  const beam = [top - HEAD_BEAM.height, top] as const
  for (const [x0, x1] of runs(planWall, beam))
    addWallBox(
      timber,
      wall,
      { x0, x1, y0: beam[0], y1: beam[1] },
      HEAD_BEAM.depth,
      () => lamplit(plan, 0.78),
      ['front', 'bottom', 'top'],
    )
  const skirting = [SKIRTING.foot, SKIRTING.foot + SKIRTING.height] as const
  const feet = holesOf(wall).map((hole): Stretch => {
    const beside = footOf(hole.form) + rimOf(plan.theme, planWall, hole).width
    return [hole.middle - beside, hole.middle + beside]
  })
  for (const [x0, x1] of without(clearOfHung(planWall, ...skirting), feet))
    addWallBox(timber, wall, { x0, x1, y0: skirting[0], y1: skirting[1] }, SKIRTING.depth, () => 0.6)
  for (const area of dress.windows)
    addWindow({ lattice: of('lattice'), timber }, wall, area, plan.light, false)
}

function addStoneWall(of: BuilderOf, plan: RoomPlan, { planWall, dress, light }: DressedWall): void {
  const { wall } = planWall
  addRims(of, plan, { planWall, dress, light })
  addTileBand(of('tile'), of('stone'), plan.theme, planWall, light)
  const top = wall.height - HEAD_REVEAL
  for (const [x0, x1] of runs(planWall, [top - CORNICE.height, top]))
    addWallBox(
      of('stone'),
      wall,
      { x0, x1, y0: top - CORNICE.height, y1: top },
      CORNICE.depth,
      () => lamplit(plan, 0.95),
      ['front', 'bottom', 'top'],
    )
  for (const area of dress.windows)
    addWindow({ lattice: of('lattice'), timber: of('timber') }, wall, area, plan.light, true)
}

/** Light on what is high up: in the evening the source above is dimmed. */
const lamplit = ({ light }: RoomPlan, share: number): number => share * (light === 'day' ? 1 : 0.72)

/** Stretches of a wall where a band between two heights runs: not across openings, nor where something hangs. */
function runs(planWall: PlanWall, [y0, y1]: readonly [number, number]): Stretch[] {
  return without(clearOfHung(planWall, y0, y1), openStretches(planWall, y0, 0))
}

/** A column engaged in the walls whose normals are given: what would be behind them is not there. */
function addColumn(
  of: BuilderOf,
  plan: RoomPlan,
  centre: PlanPoint,
  normals: readonly PlanPoint[],
  share = 1,
): void {
  const [radius, foot] = [COLUMN.radius * share, COLUMN.radius * share + COLUMN.foot - COLUMN.radius]
  const towards: PlanPoint = [plan.middle[0] - centre[0], plan.middle[1] - centre[1]]
  const far = Math.hypot(...towards) || 1
  const dimmed = plan.light === 'day' ? 1 : 0.86
  const light = (look: PlanPoint, y: number) =>
    Math.min(1, washerLight(y, plan.height) * (0.66 + 0.34 * (dot(look, towards) / far)) * dimmed)
  const isSeen = (look: PlanPoint) => normals.every((normal) => dot(look, normal) > 1e-3)
  const at = { centre, light, isSeen, sides: 16, first: Math.atan2(...(normals[0] ?? [0, 1])) }
  const base = [
    [foot * 0.94, 0],
    [foot, 0.05],
    [foot * 0.92, 0.12],
    [radius * 1.03, 0.16],
  ] as const
  addLathe(of('stone'), { ...at, profile: base })
  const top = plan.height - HEAD_REVEAL
  const shaft = [
    [radius, 0.15],
    [radius * 0.98, top * 0.45],
    [radius * 0.92, top],
  ] as const
  addLathe(of('timber'), { ...at, profile: shaft })
}

/** A quarter of a stouter column in the corner where two walls meet. */
function addCornerColumn(
  of: BuilderOf,
  plan: RoomPlan,
  { planWall: { wall } }: DressedWall,
  before: DressedWall | undefined,
): void {
  if (before) addColumn(of, plan, wall.start, [wall.normal, before.planWall.wall.normal], CORNER_SHARE)
}

/** Beams across the room at even bays, on which purlins run the long way. */
function addCeilingBeams(timber: MeshBuilder, plan: RoomPlan): void {
  const { minX, minZ, maxX, maxZ } = boundsOf(plan.outline)
  const along = maxX - minX > maxZ - minZ ? 0 : 1
  const [low, high] = along === 0 ? [minX, maxX] : [minZ, maxZ]
  const [left, right] = along === 0 ? [minZ, maxZ] : [minX, maxX]
  const light = lamplit(plan, 0.95)
  // A beam stays above every doorway under which one could pass.
  const heads = plan.doorways.map(({ height }) => height)
  const room = plan.height - Math.max(LEAST_HEADROOM, ...heads) - 0.05
  if (room < PURLIN.depth) return
  const rows = (axis: 0 | 1, at: number, width: number, depth: number) => {
    for (const [from, to] of spansOf(plan.outline, axis, at)) {
      const end = (run: number): PlanPoint => (axis === 0 ? [at, run] : [run, at])
      addBeam(timber, {
        from: end(from),
        to: end(to),
        width,
        bottom: plan.height - depth,
        top: plan.height,
        light,
      })
    }
  }
  const bays = divided(low, high, CROSS_BEAM.bay)
  for (const at of bays.slice(1, -1)) rows(along, at, CROSS_BEAM.width, Math.min(CROSS_BEAM.depth, room))
  const other = along === 0 ? 1 : 0
  for (const share of [0.2, 0.8]) rows(other, left + (right - left) * share, PURLIN.width, PURLIN.depth)
}

/** Bars that divide the luminous panel of the ceiling into panes. */
function addBars(
  builder: MeshBuilder,
  plan: RoomPlan,
  { apart, width, depth }: { apart: number; width: number; depth: number },
  share: number,
): void {
  const { well } = plan
  if (!well) return
  const top = plan.height + WELL_DEPTH
  const { centre, halfX, halfZ } = well
  const bar = (from: PlanPoint, to: PlanPoint) =>
    addBeam(builder, { from, to, width, bottom: top - depth, top, light: lamplit(plan, share) })
  const [x0, x1] = [centre[0] - halfX, centre[0] + halfX]
  const [z0, z1] = [centre[1] - halfZ, centre[1] + halfZ]
  for (const x of divided(x0, x1, apart).slice(1, -1)) bar([x, z0], [x, z1])
  for (const z of divided(z0, z1, apart).slice(1, -1)) bar([x0, z], [x1, z])
}
