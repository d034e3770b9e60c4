import { toMillimetres } from '../../numbers.ts'
import type { Point } from '../drawing/view.ts'

/** A line across the plan that a thing has been drawn to: all points with this u, or with this v. */
export interface PlanGuide {
  readonly axis: 'u' | 'v'
  readonly at: number
}

export interface Snapped {
  readonly point: Point
  readonly guides: readonly PlanGuide[]
}

/** Step of the plan's invisible grid, metres. */
export const GRID = 0.1

/**
 * A point drawn, axis by axis, to the nearest line within `tolerance`; failing that, to the grid. Lines are the middle
 * axes of a room and of the things in it, or the other corners of an outline.
 * @param tolerance metres
 */
export function snapPoint(
  point: Point,
  lines: { readonly us: readonly number[]; readonly vs: readonly number[] },
  tolerance: number,
  grid = GRID,
): Snapped {
  const u = nearestLine(lines.us, point[0], tolerance)
  const v = nearestLine(lines.vs, point[1], tolerance)
  return {
    point: [u ?? toGrid(point[0], grid), v ?? toGrid(point[1], grid)],
    guides: [
      ...(u === undefined ? [] : [{ axis: 'u' as const, at: u }]),
      ...(v === undefined ? [] : [{ axis: 'v' as const, at: v }]),
    ],
  }
}

function nearestLine(lines: readonly number[], value: number, tolerance: number): number | undefined {
  let best: number | undefined
  for (const line of lines) {
    const off = Math.abs(line - value)
    if (off <= tolerance && (best === undefined || off < Math.abs(best - value))) best = line
  }
  return best
}

const toGrid = (value: number, grid: number) => toMillimetres(Math.round(value / grid) * grid)
