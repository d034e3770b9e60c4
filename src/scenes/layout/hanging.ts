import type { Exhibit } from '../schema/exhibit.ts'
import type { Scene } from '../schema/scene.ts'
import { type FrameBorder, frameBorder } from './frames.ts'
import { exhibitSize, shownSize } from './sizes.ts'
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

/** What is hung, metres: the thing itself, and how far its frame reaches beyond it. */
export interface Size {
  readonly width: number
  readonly height: number
  /** Without one it is bare. */
  readonly border?: FrameBorder
}

/** What hangs on the wall already: centre of the thing, its size and its frame, metres. */
export interface Hung extends Size {
  readonly x: number
  readonly y: number
}

/** Size and frame that something has, or will have once it hangs on a wall; undefined when nothing has this id. */
export function hungSize(scene: Scene, shownId: string): Size | undefined {
  const exhibit = scene.exhibits[shownId]
  if (!exhibit) return shownSize(scene, shownId)
  const hung: Exhibit = { ...exhibit, place: { kind: 'wall', wall: '', x: 0, y: 0 } }
  const { width, height } = exhibitSize(scene, hung)
  return { width, height, border: frameBorder(hung, scene.objects[exhibit.object]) }
}

/** How far a thing reaches from its own centre with its frame, metres. */
export function reachOf({ width, height, border }: Size): { side: number; above: number; below: number } {
  const { side, above, below } = border ?? { side: 0, above: 0, below: 0 }
  return { side: width / 2 + side, above: height / 2 + above, below: height / 2 + below }
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

function heights(size: Size, others: readonly Hung[]): Candidate[] {
  const guide = (at: number, kind: Guide['kind']): Guide => ({ axis: 'y', at, kind })
  const own = reachOf(size)
  return others.flatMap((other) => {
    const reach = reachOf(other)
    const top = other.y + reach.above
    const bottom = other.y - reach.below
    return [
      { centre: other.y, guide: guide(other.y, 'centre') },
      { centre: top - own.above, guide: guide(top, 'edge') },
      { centre: bottom + own.below, guide: guide(bottom, 'edge') },
    ]
  })
}

/** Works are centred on the line of the eyes (standards.md §1.3): it wins over whatever else is near. */
function heightNear(
  args: { size: Size; y: number; others: readonly Hung[]; eyeLevel?: number },
  tolerance: number,
): Candidate | undefined {
  const eyeLevel = args.eyeLevel ?? EYE_LEVEL
  const eyes: Candidate = { centre: eyeLevel, guide: { axis: 'y', at: eyeLevel, kind: 'eyeLevel' } }
  return nearest([eyes], args.y, tolerance) ?? nearest(heights(args.size, args.others), args.y, tolerance)
}

/** Places at which the thing stands as far from a neighbour as two neighbours do from each other, or midway between two. */
function spacings(size: Size, others: readonly Hung[]): Candidate[] {
  const row = [...others].sort((a, b) => a.x - b.x)
  const spans = row.map((hung) => [hung.x - reachOf(hung).side, hung.x + reachOf(hung).side] as const)
  const { side } = reachOf(size)
  const found: Candidate[] = []
  const add = (centre: number) => found.push({ centre, guide: { axis: 'x', at: centre, kind: 'spacing' } })
  spans.forEach(([, right], i) => {
    const next = spans[i + 1]
    if (!next) return
    const gap = next[0] - right
    if (gap <= 0) return
    if (gap > 2 * side) add((right + next[0]) / 2)
    add(next[1] + gap + side)
    const [left] = spans[i] ?? [right]
    add(left - gap - side)
  })
  return found
}

function positions(wall: Wall, size: Size, others: readonly Hung[]): Candidate[] {
  const guide = (at: number, kind: Guide['kind']): Guide => ({ axis: 'x', at, kind })
  const { side } = reachOf(size)
  return [
    { centre: wall.length / 2, guide: guide(wall.length / 2, 'middle') },
    ...spacings(size, others),
    ...others.flatMap((other) => {
      const left = other.x - reachOf(other).side
      const right = other.x + reachOf(other).side
      return [
        { centre: other.x, guide: guide(other.x, 'centre') },
        { centre: left + side, guide: guide(left, 'edge') },
        { centre: right - side, guide: guide(right, 'edge') },
      ]
    }),
  ]
}

/**
 * Draws a thing that is being hung to guides: to the eye-level line before all, else to the nearest of the wall's middle
 * and the centres, edges and spacing of what hangs there already, edges being those of frames. Metres; `x` and `y` are
 * the thing's centre. Does not clamp.
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
  const up = heightNear(args, tolerance)
  return {
    x: across?.centre ?? args.x,
    y: up?.centre ?? args.y,
    guides: [across, up].flatMap((candidate) => (candidate ? [candidate.guide] : [])),
  }
}

/** `at` kept so that what reaches `before` and `after` it stays within 0…`end`; in the middle when that does not fit. */
function keptWithin(at: number, before: number, after: number, end: number): number {
  return before + after >= end ? (end + before - after) / 2 : clamp(at, before, end - after)
}

/** Stretches of the wall, left to right, that no opening takes away above this height. */
function freeStretches(wall: Wall, bottom: number): [number, number][] {
  const stretches: [number, number][] = []
  let from = 0
  for (const { x0, x1, height: top } of wall.openings) {
    if (bottom >= top) continue
    if (x0 > from) stretches.push([from, x0])
    from = Math.max(from, x1)
  }
  if (from < wall.length) stretches.push([from, wall.length])
  return stretches
}

/**
 * The place nearest to `x`, `y` (centre, metres) at which the thing hangs on the wall, with its frame clear of the wall's
 * ends, floor, ceiling and openings. What is too large for the wall is centred on it; what fits no stretch between
 * openings keeps only off the wall's ends.
 */
export function clampToWall(args: { wall: Wall; size: Size; x: number; y: number }): {
  x: number
  y: number
} {
  const { wall, size } = args
  const { side, above, below } = reachOf(size)
  const y = keptWithin(args.y, below, above, wall.height)
  const places = freeStretches(wall, y - below)
    .filter(([from, to]) => to - from >= 2 * side)
    .map(([from, to]) => clamp(args.x, from + side, to - side))
    .sort((a, b) => Math.abs(a - args.x) - Math.abs(b - args.x))
  return { x: places[0] ?? keptWithin(args.x, side, side, wall.length), y }
}
