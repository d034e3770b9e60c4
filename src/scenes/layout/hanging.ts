import { clamp } from './vectors.ts'
import type { Wall } from './walls.ts'

/** Metres above the floor of the line on which works are centred (standards.md §1.3 of the project's reference). */
export const EYE_LEVEL = 1.5
/** Metres within which a thing is drawn to a guide. */
export const SNAP_TOLERANCE = 0.06

/** A line that a hung thing has been drawn to: `x` from the wall's left end, or `y` from the floor, metres. */
export interface Guide {
  readonly axis: 'x' | 'y'
  readonly at: number
  readonly kind: 'eyeLevel' | 'middle' | 'centre' | 'edge' | 'spacing'
}

/** What hangs on the wall already: centre and size, metres. */
export interface Hung {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Size {
  readonly width: number
  readonly height: number
}

interface Candidate {
  /** Where the thing's centre would be. */
  readonly centre: number
  readonly guide: Guide
}

/** The candidate nearest to `value` and within tolerance; of equals the earlier. */
function nearest(candidates: readonly Candidate[], value: number, tolerance: number): Candidate | undefined {
  let best: Candidate | undefined
  for (const candidate of candidates) {
    const gap = Math.abs(candidate.centre - value)
    if (gap <= tolerance && (!best || gap < Math.abs(best.centre - value) - 1e-9)) best = candidate
  }
  return best
}

function heights(size: Size, others: readonly Hung[], eyeLevel: number): Candidate[] {
  const guide = (at: number, kind: Guide['kind']): Guide => ({ axis: 'y', at, kind })
  return [
    { centre: eyeLevel, guide: guide(eyeLevel, 'eyeLevel') },
    ...others.flatMap((other) => {
      const top = other.y + other.height / 2
      const bottom = other.y - other.height / 2
      return [
        { centre: other.y, guide: guide(other.y, 'centre') },
        { centre: top - size.height / 2, guide: guide(top, 'edge') },
        { centre: bottom + size.height / 2, guide: guide(bottom, 'edge') },
      ]
    }),
  ]
}

/** Places at which the thing stands as far from a neighbour as two neighbours do from each other, or midway between two. */
function spacings(size: Size, others: readonly Hung[]): Candidate[] {
  const row = [...others].sort((a, b) => a.x - b.x)
  const spans = row.map(({ x, width }) => [x - width / 2, x + width / 2] as const)
  const found: Candidate[] = []
  const add = (centre: number) => found.push({ centre, guide: { axis: 'x', at: centre, kind: 'spacing' } })
  spans.forEach(([, right], i) => {
    const next = spans[i + 1]
    if (!next) return
    const gap = next[0] - right
    if (gap <= 0) return
    if (gap > size.width) add((right + next[0]) / 2)
    add(next[1] + gap + size.width / 2)
    const [left] = spans[i] ?? [right]
    add(left - gap - size.width / 2)
  })
  return found
}

function positions(wall: Wall, size: Size, others: readonly Hung[]): Candidate[] {
  const guide = (at: number, kind: Guide['kind']): Guide => ({ axis: 'x', at, kind })
  return [
    { centre: wall.length / 2, guide: guide(wall.length / 2, 'middle') },
    ...spacings(size, others),
    ...others.flatMap((other) => {
      const left = other.x - other.width / 2
      const right = other.x + other.width / 2
      return [
        { centre: other.x, guide: guide(other.x, 'centre') },
        { centre: left + size.width / 2, guide: guide(left, 'edge') },
        { centre: right - size.width / 2, guide: guide(right, 'edge') },
      ]
    }),
  ]
}

/**
 * Draws a thing that is being hung to the nearest guides: the eye-level line, the wall's middle, the centres, edges and
 * spacing of what hangs there already. Metres; `x` and `y` are the thing's centre. Does not clamp.
 * @param tolerance metres; 0 snaps only what is already there
 */
export function snapOnWall(args: {
  wall: Wall
  size: Size
  x: number
  y: number
  others: readonly Hung[]
  eyeLevel?: number
  tolerance?: number
}): { x: number; y: number; guides: Guide[] } {
  const tolerance = args.tolerance ?? SNAP_TOLERANCE
  const across = nearest(positions(args.wall, args.size, args.others), args.x, tolerance)
  const up = nearest(heights(args.size, args.others, args.eyeLevel ?? EYE_LEVEL), args.y, tolerance)
  return {
    x: across?.centre ?? args.x,
    y: up?.centre ?? args.y,
    guides: [across, up].flatMap((candidate) => (candidate ? [candidate.guide] : [])),
  }
}

/** Centre of a stretch of `size` kept within `from`…`to`; in the middle when it does not fit. */
function keptWithin(centre: number, size: number, from: number, to: number): number {
  return size >= to - from ? (from + to) / 2 : clamp(centre, from + size / 2, to - size / 2)
}

/** Stretches of the wall, left to right, that no opening takes away at the height of the thing. */
function freeStretches(wall: Wall, y: number, height: number): [number, number][] {
  const stretches: [number, number][] = []
  let from = 0
  for (const { x0, x1, height: top } of wall.openings) {
    if (y - height / 2 >= top) continue
    if (x0 > from) stretches.push([from, x0])
    from = Math.max(from, x1)
  }
  if (from < wall.length) stretches.push([from, wall.length])
  return stretches
}

/**
 * The place nearest to `x`, `y` (centre, metres) at which the thing hangs on the wall, clear of its ends, floor, ceiling
 * and openings. What is too large for the wall is centred on it; what fits no stretch between openings keeps only off the
 * wall's ends.
 */
export function clampToWall(args: { wall: Wall; size: Size; x: number; y: number }): {
  x: number
  y: number
} {
  const { wall, size } = args
  const y = keptWithin(args.y, size.height, 0, wall.height)
  const places = freeStretches(wall, y, size.height)
    .filter(([from, to]) => to - from >= size.width)
    .map(([from, to]) => clamp(args.x, from + size.width / 2, to - size.width / 2))
    .sort((a, b) => Math.abs(a - args.x) - Math.abs(b - args.x))
  return { x: places[0] ?? keptWithin(args.x, size.width, 0, wall.length), y }
}
