import { reachOf, type Size } from '../../../scenes/layout/hanging.ts'

/** An upright box on a wall: from x0 to x1 and from y0 to y1, metres from the wall's left end and from the floor. */
export interface Box {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** What a thing takes of its wall: with its frame to either side, but in height alone, so that its middle stays its own. */
export function boxAt(x: number, y: number, size: Size): Box {
  const { side } = reachOf(size)
  return { x0: x - side, x1: x + side, y0: y - size.height / 2, y1: y + size.height / 2 }
}

/** One dimension string of an elevation: a straight line between two points, whose length is lettered on it. */
export interface Span {
  readonly key: 'left' | 'right' | 'floor'
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly length: number
}

/**
 * The distances that matter while something is hung: to what is next at its left and at its right (or the wall's
 * ends), at the height of its centre, and from the floor to its centre, measured at its left edge. What overlaps it has no distance.
 */
export function spansAround(box: Box, others: readonly Box[], wallLength: number): Span[] {
  const level = others.filter((other) => other.y0 < box.y1 && other.y1 > box.y0)
  const left = Math.max(0, ...level.filter((other) => other.x1 <= box.x0).map((other) => other.x1))
  const right = Math.min(wallLength, ...level.filter((other) => other.x0 >= box.x1).map((other) => other.x0))
  const y = (box.y0 + box.y1) / 2
  const spans: Span[] = [
    { key: 'left', from: [left, y], to: [box.x0, y], length: box.x0 - left },
    { key: 'right', from: [box.x1, y], to: [right, y], length: right - box.x1 },
    { key: 'floor', from: [box.x0, 0], to: [box.x0, y], length: y },
  ]
  return spans.filter((span) => span.length > 0.0005)
}

/**
 * A free place for something this wide: the middle of the widest gap between `taken` stretches of a wall. Undefined
 * when no gap is wide enough.
 */
export function freePlace(
  wallLength: number,
  width: number,
  taken: readonly { readonly x0: number; readonly x1: number }[],
): number | undefined {
  const edges = [...taken].sort((a, b) => a.x0 - b.x0)
  let reached = 0
  let best = { x0: 0, x1: 0 }
  for (const { x0, x1 } of [...edges, { x0: wallLength, x1: wallLength }]) {
    if (x0 - reached > best.x1 - best.x0) best = { x0: reached, x1: x0 }
    reached = Math.max(reached, x1)
  }
  return best.x1 - best.x0 >= width ? (best.x0 + best.x1) / 2 : undefined
}
