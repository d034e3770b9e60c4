import type { WallArea } from './hung.ts'
import type { PlanWall, RoomPlan } from './plan.ts'
import { takesOrnament } from './stretches.ts'

/** What a theme puts on a wall. Everything keeps clear of what hangs there. */
export interface WallDress {
  /** Places of engaged columns, metres along the wall. */
  readonly columns: readonly number[]
  /** Whether a column stands in the corner at the wall's left end. */
  readonly cornerColumn: boolean
  readonly windows: readonly WallArea[]
}

/** Metres. */
export const COLUMN = { radius: 0.11, foot: 0.16, fromOpening: 0.36, bay: 3.4 } as const
/** One cell of a lattice, so that windows hold whole ones: width and height, metres. */
export const LATTICE_CELL = { width: 0.3, height: 0.4 } as const
const WINDOW = { tall: { sill: 1, cells: 5, across: 4 }, high: { cells: 2, across: 5 } } as const
/** Metres kept free between windows, below ceilings, beside what stands on the wall, and at its ends. */
const KEEP = { apart: 1, ceiling: 0.42, beside: 0.3, end: 1.55 }
const LEAST_HEIGHT = 3.4

const BARE: WallDress = { columns: [], cornerColumn: false, windows: [] }

const upright = (x: number, half: number, height: number): WallArea => ({
  x0: x - half,
  x1: x + half,
  y0: 0,
  y1: height,
})

/** Columns on either side of doorways; and at even bays of a wall on which nothing hangs. */
function columnsOf(planWall: PlanWall): number[] {
  const { wall, hung } = planWall
  const atDoors = wall.openings
    .filter(({ shape }) => shape === 'rectangular')
    .flatMap(({ x0, x1 }) => [x0 - COLUMN.fromOpening, x1 + COLUMN.fromOpening])
  const bays = Math.max(1, Math.round(wall.length / COLUMN.bay))
  const between =
    hung.length > 0 || wall.openings.length > 0
      ? []
      : Array.from({ length: bays - 1 }, (_, i) => (wall.length * (i + 1)) / bays)
  return [...atDoors, ...between].filter(
    (x) =>
      x > 0.5 &&
      x < wall.length - 0.5 &&
      takesOrnament(planWall, upright(x, COLUMN.foot + 0.04, wall.height)),
  )
}

/**
 * Places for as many windows of this form as each bay holds with even distances, clear of the wall's ends, where the
 * room's name may stand. A window that would be in the way is left out with its counterpart on the wall's other side.
 */
function windowsAt(
  planWall: PlanWall,
  columns: readonly number[],
  form: { width: number; y0: number; y1: number },
): WallArea[] {
  const { wall } = planWall
  const ends = [KEEP.end, ...columns, wall.length - KEEP.end]
  const areas = ends.slice(1).flatMap((end, i) => {
    const begin = ends[i] ?? 0
    const count = Math.max(0, Math.floor((end - begin + KEEP.apart) / (form.width + KEEP.apart)))
    return Array.from({ length: count }, (_, n): WallArea => {
      const x = begin + ((end - begin) * (n + 0.5)) / count
      return { x0: x - form.width / 2, x1: x + form.width / 2, y0: form.y0, y1: form.y1 }
    })
  })
  const isClear = ({ x0, x1, y0, y1 }: WallArea) =>
    takesOrnament(planWall, { x0: x0 - KEEP.beside, x1: x1 + KEEP.beside, y0: y0 - 0.15, y1 })
  const mirrored = (area: WallArea) => ({ ...area, x0: wall.length - area.x1, x1: wall.length - area.x0 })
  return areas.filter((area) => isClear(area) && isClear(mirrored(area)))
}

/** Windows of a wall behind which no room lies: tall ones where nothing hangs, else high ones above what does. */
function windowsOf(planWall: PlanWall, columns: readonly number[]): WallArea[] {
  const { wall, isOuter, hung } = planWall
  if (!isOuter || wall.height < LEAST_HEIGHT) return []
  const { tall, high } = WINDOW
  if (hung.length === 0 && wall.openings.length === 0) {
    const cells = Math.min(
      tall.cells,
      Math.floor((wall.height - KEEP.ceiling - tall.sill) / LATTICE_CELL.height),
    )
    const y1 = tall.sill + cells * LATTICE_CELL.height
    return windowsAt(planWall, columns, { width: tall.across * LATTICE_CELL.width, y0: tall.sill, y1 })
  }
  const y1 = wall.height - KEEP.ceiling
  const y0 = y1 - high.cells * LATTICE_CELL.height
  return windowsAt(planWall, columns, { width: high.across * LATTICE_CELL.width, y0, y1 })
}

/** What the room's theme puts on each of its walls. */
export function dressOf(plan: RoomPlan): readonly WallDress[] {
  if (plan.theme === 'whiteGallery') return plan.walls.map(() => BARE)
  const columned = plan.theme === 'jiangnanAcademy'
  return plan.walls.map((planWall, i) => {
    const columns = columned ? columnsOf(planWall) : []
    const before = plan.walls.at(i - 1)
    const corner = 2 * COLUMN.foot
    const cornerColumn =
      columned &&
      planWall.turnsIn[0] &&
      before !== undefined &&
      isCornerFree(planWall, 0, corner) &&
      isCornerFree(before, before.wall.length - corner, before.wall.length)
    return { columns, cornerColumn, windows: windowsOf(planWall, columns) }
  })
}

function isCornerFree({ wall, hung }: PlanWall, x0: number, x1: number): boolean {
  return (
    wall.length > 1 &&
    hung.every((one) => one.x1 < x0 || one.x0 > x1) &&
    wall.openings.every((one) => one.x1 < x0 || one.x0 > x1)
  )
}
