import { describe, expect, it } from 'vitest'
import type { Pose } from '../../../../../src/scenes/forms/model.ts'
import {
  dragged,
  farness,
  forwardOf,
  justBefore,
  type Reach,
  settled,
} from '../../../../../src/viewer/reader/hand/lie.ts'

const BOOK: Reach = { leaf: 0.3, last: 20, hangs: false }
const SCROLL: Reach = { leaf: 0.3, last: 5, hangs: false }
const leaves = (turned: number): Pose => ({ kind: 'leaves', turned })

/** Which way a finger moves, in pixels across and down, to turn on; and by how many leaves. */
const TABLE = [
  { direction: 'right-to-left', finger: [1, 0], turned: 0.5 },
  { direction: 'right-to-left', finger: [-1, 0], turned: -0.5 },
  { direction: 'right-to-left', finger: [0, 1], turned: 0 },
  { direction: 'left-to-right', finger: [-1, 0], turned: 0.5 },
  { direction: 'left-to-right', finger: [1, 0], turned: -0.5 },
  { direction: 'top-to-bottom', finger: [0, -1], turned: 0.5 },
  { direction: 'top-to-bottom', finger: [1, 0], turned: 0 },
  { direction: 'bottom-to-top', finger: [0, 1], turned: 0.5 },
] as const

describe('a drag', () => {
  for (const { direction, finger, turned } of TABLE)
    it(`by ${finger} turns ${turned} of a leaf in a ${direction} book`, () => {
      const [x, y] = forwardOf(direction)
      const forward = (finger[0] * x + finger[1] * y) * 0.15
      expect(dragged(leaves(4), forward, BOOK)).toEqual(leaves(4 + turned))
    })

  it('turns one leaf at the most, and none beyond the covers', () => {
    expect(dragged(leaves(4), 9, BOOK)).toEqual(leaves(5))
    expect(dragged(leaves(0), -9, BOOK)).toEqual(leaves(0))
    expect(dragged(leaves(20), 9, BOOK)).toEqual(leaves(20))
  })

  it('opens a scroll to an arm’s width, then winds it on, and back', () => {
    const closed: Pose = { kind: 'strip', gathered: 0, open: 0 }
    expect(dragged(closed, 0.4, SCROLL)).toEqual({ kind: 'strip', gathered: 0, open: 0.4 })
    const on = dragged(closed, 1, SCROLL)
    expect(on).toEqual({ kind: 'strip', gathered: 0.4, open: 0.6 })
    expect(on && dragged(on, -0.7, SCROLL)).toMatchObject({ gathered: 0, open: expect.closeTo(0.3) })
    expect(on && dragged(on, 99, SCROLL)).toEqual({ kind: 'strip', gathered: 4.4, open: 0.6 })
  })

  it('lets a hanging scroll down', () => {
    const half: Pose = { kind: 'strip', gathered: 0, open: 0.5 }
    expect(dragged(half, 1, { leaf: 1, last: 1.2, hangs: true })).toMatchObject({ open: 1.2 })
  })

  it('pushes what is drawn out or cannot be turned', () => {
    expect(dragged({ kind: 'still' }, 1, BOOK)).toBeUndefined()
    expect(dragged({ kind: 'folds', fold: 0, tilt: 0 }, 1, BOOK)).toBeUndefined()
    expect(dragged({ kind: 'strip', gathered: 0, open: 5 }, 1, SCROLL)).toBeUndefined()
  })
})

describe('a leaf that is let go', () => {
  it.each([
    [4.2, 4],
    [4.4, 5],
    [3.8, 4],
    [3.6, 3],
    [4, 4],
  ])('at %f comes to rest at %i', (turned, rest) => {
    expect(settled(leaves(turned), leaves(4))).toEqual(leaves(rest))
  })
})

describe('a long way', () => {
  it('is taken up one leaf before its end', () => {
    expect(justBefore(leaves(2), leaves(90))).toEqual(leaves(89))
    expect(justBefore(leaves(90), leaves(2))).toEqual(leaves(3))
    expect(farness(leaves(2), leaves(90))).toBe(88)
  })

  it('of a scroll is taken up an arm’s width before', () => {
    const at = (gathered: number): Pose => ({ kind: 'strip', gathered, open: 0.6 })
    expect(justBefore(at(0), at(4))).toMatchObject({ gathered: expect.closeTo(3.4) })
  })
})
