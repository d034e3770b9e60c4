import type { PlanPoint } from '../schema/space.ts'
import { distance } from './vectors.ts'

/**
 * The shortest way from the first point to the last over points that see one another, by A* with the distance as the
 * crow flies for a guess; empty when there is none.
 * @param isSeen whether one can go straight from one point to another: asked only where the answer may shorten the way
 */
export function shortestWay(
  points: readonly PlanPoint[],
  isSeen: (from: PlanPoint, to: PlanPoint) => boolean,
): PlanPoint[] {
  const goal = points.length - 1
  const end = points[goal]
  if (!end) return []
  const toGo = points.map((point) => distance(point, end))
  const cost = points.map((_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY))
  const before = points.map(() => -1)
  const open = new Set(points.keys())
  const costOf = (i: number) => cost[i] ?? Number.POSITIVE_INFINITY
  while (open.size > 0) {
    const at = leastOf(open, (i) => costOf(i) + (toGo[i] ?? 0))
    const here = points[at]
    open.delete(at)
    if (!here || costOf(at) === Number.POSITIVE_INFINITY) return []
    if (at === goal) return wayBack(points, before)
    for (const i of open) {
      const there = points[i] ?? here
      const total = costOf(at) + distance(here, there)
      if (total >= costOf(i) || !isSeen(here, there)) continue
      cost[i] = total
      before[i] = at
    }
  }
  return []
}

function leastOf(numbers: Iterable<number>, worthOf: (number: number) => number): number {
  let [least, value] = [-1, Number.POSITIVE_INFINITY]
  for (const number of numbers) {
    const its = worthOf(number)
    if (least >= 0 && its >= value) continue
    least = number
    value = its
  }
  return least
}

/** The way to the last point, when for every point the one before it is known, and −1 for the first. */
function wayBack(points: readonly PlanPoint[], before: readonly number[]): PlanPoint[] {
  const way: PlanPoint[] = []
  for (let at = points.length - 1; at >= 0; at = before[at] ?? -1) {
    const point = points[at]
    if (point) way.unshift(point)
  }
  return way
}
