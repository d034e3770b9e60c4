import type { PlanPoint } from '../../schema/space.ts'
import { dot } from '../vectors.ts'
import { pointOnWall, projectOnWall, type Wall } from '../walls.ts'
import { LATTICE_CELL, type WallDress } from './dress.ts'
import type { WallArea } from './hung.ts'
import { divided } from './lines.ts'
import type { RoomPlan } from './plan.ts'

/** Where the sun is at ten in the morning: it comes through walls that look this way into the room, this steeply. */
const INTO: PlanPoint = [-1, 0]
const STEEPNESS = 1.35
/** What the shadow of a lattice's bars leaves of the sun, softened by the paper. */
const BEHIND_BARS = 0.62

/** Sunlight on a floor through the lattices of its windows. */
export interface Sun {
  /** Lines at which it is told. */
  readonly xs: readonly number[]
  readonly zs: readonly number[]
  /** 0 to 1. */
  readonly light: (p: PlanPoint) => number
}

/** Half-shadow around what falls through a window, metres. */
const SOFT = 0.05

/** From its foot on the floor outwards, what falls through one window: metres along the wall and out of it. */
function patchOf({ x0, x1, y0, y1 }: WallArea): { across: number[]; out: number[] } {
  const lines = (from: number, to: number, cell: number) => [
    from - SOFT,
    ...divided(from, to, cell / 2),
    to + SOFT,
  ]
  return {
    across: lines(x0, x1, LATTICE_CELL.width),
    out: lines(y0 / STEEPNESS, y1 / STEEPNESS, LATTICE_CELL.height / STEEPNESS),
  }
}

/** 0 from the half-shadow on, little where a bar's shadow falls, 1 in the middle of a pane. */
function paned(lines: readonly number[], at: number): number {
  const [first = 0, second = 1] = lines.slice(1, 3)
  const last = lines.at(-2) ?? first
  if (at < first - SOFT / 2 || at > last + SOFT / 2) return 0
  // Bars at each second line, beginning with the frame itself.
  const offBar = 1 - Math.abs((((at - first) / (second - first) + 2) % 2) - 1)
  return BEHIND_BARS + (1 - BEHIND_BARS) * offBar
}

/** The sun in a room; none in the evening, or when no window looks towards it. */
export function sunOf(plan: RoomPlan, dresses: readonly WallDress[]): Sun {
  const patches = plan.walls.flatMap(({ wall }, i) => {
    if (plan.light !== 'day' || dot(wall.normal, INTO) < 0.99) return []
    return (dresses[i]?.windows ?? []).map((area) => ({ wall, ...patchOf(area) }))
  })
  return {
    xs: patches.flatMap(({ wall, out }) => out.map((gap) => pointOnWall(wall, 0, gap)[0])),
    zs: patches.flatMap(({ wall, across }) => across.map((x) => pointOnWall(wall, x)[1])),
    light: (p) =>
      patches.reduce(
        (most, { wall, across, out }) =>
          Math.max(most, paned(across, projectOnWall(wall, p)) * paned(out, outOf(wall, p))),
        0,
      ),
  }
}

const outOf = ({ start, normal }: Wall, p: PlanPoint): number =>
  dot([p[0] - start[0], p[1] - start[1]], normal)
