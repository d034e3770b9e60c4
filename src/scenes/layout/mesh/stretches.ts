import { isFree, type WallArea } from './hung.ts'
import type { PlanWall } from './plan.ts'

/** From x to x along a wall, metres. */
export type Stretch = readonly [number, number]

/** Where the name of a room may stand at a wall's right end, metres from that end and from the floor. */
const FOR_TITLE = { from: 1.2, to: 0.26, foot: 0.85 }

/** Parts of the stretches that are left when these are taken away. */
export function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  return taken.reduce<Stretch[]>(
    (left, [t0, t1]) =>
      left.flatMap(([x0, x1]): Stretch[] =>
        t1 <= x0 || t0 >= x1
          ? [[x0, x1]]
          : [[x0, t0] as const, [t1, x1] as const].filter(([from, to]) => to - from > 1e-3),
      ),
    [...stretches],
  )
}

/** Stretches of the wall that its openings take away between two heights, with `margin` metres on either side. */
export function openStretches({ wall }: PlanWall, y0: number, margin: number): Stretch[] {
  return wall.openings
    .filter(({ height }) => height > y0)
    .map(({ x0, x1 }): Stretch => [x0 - margin, x1 + margin])
}

/** Whether ornament may stand there: nothing hangs there or wants the place for its label, no opening, no room's name. */
export function takesOrnament(planWall: PlanWall, area: WallArea): boolean {
  const { wall, hung } = planWall
  const { x0, x1, y0, y1 } = area
  if (x0 < 0 || x1 > wall.length || !isFree(hung, area)) return false
  if (openStretches(planWall, y0, 0).some(([from, to]) => x1 > from && x0 < to)) return false
  const meetsTitle = x1 > wall.length - FOR_TITLE.from && x0 < wall.length - FOR_TITLE.to
  return !(meetsTitle && y1 > FOR_TITLE.foot)
}

/** Stretches on which nothing that hangs reaches between two heights. */
export function clearOfHung({ wall, hung }: PlanWall, y0: number, y1: number): Stretch[] {
  const inWay = hung.filter((one) => y1 > one.y0 - 0.06 && y0 < one.y1 + 0.06)
  return without(
    [[0, wall.length]],
    inWay.map(({ x0, x1 }): Stretch => [x0 - 0.1, x1 + 0.1]),
  )
}
