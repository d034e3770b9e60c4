import type { BookForm } from '../../../scenes/forms/form.ts'
import type { Pose } from '../../../scenes/forms/model.ts'
import type { ViewingDirection } from '../../../scenes/schema/object.ts'

/** How the thing in the hand lies, and which page of an opening is looked at where there is room for one alone. */
export interface Lie {
  readonly pose: Pose
  /** 0 the whole opening, 1 one page of it. */
  readonly alone: number
  /** 0 the page that is read first, 1 the other. */
  readonly side: number
  /** 0 in its closed case, 1 out of it. */
  readonly taken: number
}

/** Metres of a strip that lie open for reading. */
const READING = 0.6

const mix = (a: number, b: number, share: number): number => a + (b - a) * share

export const liesBetween =
  ({ between }: Pick<BookForm, 'between'>) =>
  (from: Lie, to: Lie, share: number): Lie => ({
    pose: between(from.pose, to.pose, share),
    alone: mix(from.alone, to.alone, share),
    side: mix(from.side, to.side, share),
    taken: mix(from.taken, to.taken, share),
  })

/** How far two poses are from each other: leaves, or metres of strip; of poses of two kinds, one. */
export function farness(a: Pose, b: Pose): number {
  if (a.kind === 'leaves' && b.kind === 'leaves') return Math.abs(a.turned - b.turned)
  if (a.kind === 'strip' && b.kind === 'strip')
    return Math.max(Math.abs(a.gathered - b.gathered), Math.abs(a.open - b.open)) / READING
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b) ? 0 : 1
}

/** The pose one leaf, or an arm's width, before another on the way from `from`: where a far way is taken up. */
export function justBefore(from: Pose, to: Pose): Pose {
  if (from.kind === 'leaves' && to.kind === 'leaves')
    return { kind: 'leaves', turned: to.turned - Math.sign(to.turned - from.turned) }
  if (from.kind === 'strip' && to.kind === 'strip')
    return { ...to, gathered: Math.max(0, to.gathered - Math.sign(to.gathered - from.gathered) * READING) }
  return from
}

/** Which way on the screen, across and down, the thing's next part comes: the way in which a hand moves what was read. */
export function forwardOf(direction: ViewingDirection): readonly [number, number] {
  switch (direction) {
    case 'right-to-left':
      return [1, 0]
    case 'left-to-right':
      return [-1, 0]
    case 'top-to-bottom':
      return [0, -1]
    case 'bottom-to-top':
      return [0, 1]
  }
}

/** How far a thing can be turned or unrolled. */
export interface Reach {
  /** Metres across which a leaf is carried. */
  readonly leaf: number
  /** Leaves turned, or metres of the strip, at the end. */
  readonly last: number
  /** Whether it hangs by its beginning: nothing is gathered there. */
  readonly hangs: boolean
}

/**
 * A pose after the hand has moved by so many metres forward (negative: back).
 * @returns undefined where nothing can be turned or unrolled: then the thing is pushed instead
 */
export function dragged(pose: Pose, forward: number, { leaf, last, hangs }: Reach): Pose | undefined {
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value))
  if (pose.kind === 'leaves')
    return { kind: 'leaves', turned: within(pose.turned + oneLeaf(forward / leaf), last) }
  if (pose.kind === 'unfolding') return { kind: 'unfolding', open: within(pose.open + forward / leaf, 1) }
  if (pose.kind !== 'strip') return undefined
  if (hangs) return { ...pose, open: within(pose.open + forward, last) }
  const width = Math.min(READING, last)
  if (pose.open > width) return undefined
  const along = (pose.open < width ? pose.open : width + pose.gathered) + forward
  return { kind: 'strip', open: within(along, width), gathered: within(along - width, last - width) }
}

/** One leaf at a time. */
const oneLeaf = (share: number): number => Math.min(1, Math.max(-1, share))

/** Share of a turn from which a leaf that is let go falls to the other side. */
const FALLS = 0.3

/** Where a pose comes to rest after the hand has let go. @param before the pose when the hand took it up */
export function settled(pose: Pose, before: Pose): Pose {
  if (pose.kind === 'leaves' && before.kind === 'leaves') {
    const start = Math.round(before.turned)
    const done = pose.turned - start
    const turned =
      Math.abs(done) > FALLS ? start + Math.sign(done) * Math.ceil(Math.abs(done) - FALLS) : start
    return { kind: 'leaves', turned }
  }
  if (pose.kind === 'unfolding') return { kind: 'unfolding', open: Math.round(pose.open) }
  return pose
}
