import type { Point } from './view.ts'

/** An SVG path through points, closed. Numbers to the tenth of a millimetre. */
export function closedPath(points: readonly Point[]): string {
  return `M${points.map(([u, v]) => `${round(u)} ${round(v)}`).join('L')}Z`
}

const round = (value: number) => Math.round(value * 10_000) / 10_000
