import { describe, expect, it } from 'vitest'
import { clampToWall, EYE_LEVEL, snapOnWall } from '../../../../src/scenes/layout/hanging.ts'
import { type Wall, wallMap } from '../../../../src/scenes/layout/walls.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

function wallOf(id: string): Wall {
  const wall = wallMap(twoRoomScene()).get(id)
  if (!wall) throw new Error(`no wall ${id}`)
  return wall
}

const plain = wallOf('wall_a-e')
const size = { width: 0.4, height: 0.6 }
const other = { x: 1, y: 1.4, width: 0.6, height: 0.8 }

describe('snapOnWall', () => {
  it.each([
    { why: 'eye level', x: 4.2, y: 1.53, others: [], to: [4.2, EYE_LEVEL], kinds: ['eyeLevel'] },
    { why: 'the middle of the wall', x: 2.97, y: 0.8, others: [], to: [3, 0.8], kinds: ['middle'] },
    { why: "a neighbour's centre line", x: 3.4, y: 1.41, others: [other], to: [3.4, 1.4], kinds: ['centre'] },
    {
      why: "a neighbour's top edge",
      x: 3.4,
      y: 1.525,
      others: [{ ...other, y: 1.42 }],
      to: [3.4, 1.52],
      kinds: ['edge'],
    },
    { why: "a neighbour's left edge", x: 0.92, y: 2.6, others: [other], to: [0.9, 2.6], kinds: ['edge'] },
    { why: 'nothing at all', x: 4.2, y: 2.5, others: [], to: [4.2, 2.5], kinds: [] },
  ])('draws to $why', ({ x, y, others, to, kinds }) => {
    const snapped = snapOnWall({ wall: plain, size, x, y, others })
    expect(snapped.x).toBeCloseTo(to[0] ?? 0)
    expect(snapped.y).toBeCloseTo(to[1] ?? 0)
    expect(snapped.guides.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('keeps the spacing of a row', () => {
    const row = [
      { x: 0.5, y: 1.5, width: 0.4, height: 0.4 },
      { x: 1.4, y: 1.5, width: 0.4, height: 0.4 },
    ]
    // Half a metre lies between the two, so the third begins half a metre after the second.
    expect(snapOnWall({ wall: plain, size, x: 2.32, y: 2.5, others: row }).x).toBeCloseTo(2.3)
  })

  it('takes the eye level that it is given', () => {
    expect(snapOnWall({ wall: plain, size, x: 4.2, y: 1.21, others: [], eyeLevel: 1.2 }).y).toBe(1.2)
  })
})

describe('clampToWall', () => {
  const doorway = wallOf('wall_a-n')
  it.each([
    { why: 'off the left end', wall: plain, x: -1, y: 1.5, to: [0.2, 1.5] },
    { why: 'off the right end', wall: plain, x: 99, y: 1.5, to: [5.8, 1.5] },
    { why: 'off the floor and the ceiling', wall: plain, x: 3, y: -3, to: [3, 0.3] },
    { why: 'under the ceiling', wall: plain, x: 3, y: 9, to: [3, 3.7] },
    { why: 'to the nearer side of a doorway', wall: doorway, x: 3.9, y: 1.5, to: [2.9, 1.5] },
    { why: 'to the other side of a doorway', wall: doorway, x: 4.2, y: 1.5, to: [5.1, 1.5] },
    { why: 'above a doorway, where there is wall', wall: doorway, x: 4, y: 3, to: [4, 3] },
  ])('keeps a work $why', ({ wall, x, y, to }) => {
    const kept = clampToWall({ wall, size, x, y })
    expect(kept.x).toBeCloseTo(to[0] ?? 0)
    expect(kept.y).toBeCloseTo(to[1] ?? 0)
  })

  it('centres what is too large', () => {
    expect(clampToWall({ wall: plain, size: { width: 9, height: 9 }, x: 0, y: 0 })).toEqual({ x: 3, y: 2 })
  })
})
