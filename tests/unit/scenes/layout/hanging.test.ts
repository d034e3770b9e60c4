import { describe, expect, it } from 'vitest'
import { frameBorder } from '../../../../src/scenes/layout/frames.ts'
import { clampToWall, EYE_LEVEL, hungSize, snapOnWall } from '../../../../src/scenes/layout/hanging.ts'
import { exhibitSize } from '../../../../src/scenes/layout/sizes.ts'
import { type Wall, wallMap } from '../../../../src/scenes/layout/walls.ts'
import type { Exhibit } from '../../../../src/scenes/schema/exhibit.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

function wallOf(id: string): Wall {
  const wall = wallMap(twoRoomScene()).get(id)
  if (!wall) throw new Error(`no wall ${id}`)
  return wall
}

const plain = wallOf('wall_a-e')
const size = { width: 0.4, height: 0.6 }
const silk = { side: 0.05, above: 0.1, below: 0.2 }
const other = { x: 1, y: 1.4, width: 0.6, height: 0.8 }

describe('snapOnWall', () => {
  it.each([
    { why: 'eye level', x: 4.2, y: 1.53, others: [], to: [4.2, EYE_LEVEL], kinds: ['eyeLevel'] },
    { why: 'the middle of the wall', x: 2.97, y: 0.8, others: [], to: [3, 0.8], kinds: ['middle'] },
    { why: "a neighbour's centre line", x: 3.4, y: 1.41, others: [other], to: [3.4, 1.4], kinds: ['centre'] },
    {
      why: "a neighbour's top edge",
      x: 3.4,
      y: 2.01,
      others: [{ ...other, y: 1.9 }],
      to: [3.4, 2],
      kinds: ['edge'],
    },
    { why: "a neighbour's left edge", x: 0.92, y: 2.6, others: [other], to: [0.9, 2.6], kinds: ['edge'] },
    {
      why: 'eye level rather than to a nearer centre line',
      x: 3.4,
      y: 1.45,
      others: [{ ...other, y: 1.45 }],
      to: [3.4, EYE_LEVEL],
      kinds: ['eyeLevel'],
    },
    {
      why: "the edge of a neighbour's frame",
      x: 3.4,
      y: 2.1,
      others: [{ ...other, y: 1.9, border: silk }],
      to: [3.4, 2.1],
      kinds: ['edge'],
    },
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

  it('keeps the spacing of a row from frame to frame', () => {
    const row = [
      { x: 0.5, y: 1.5, width: 0.4, height: 0.4, border: silk },
      { x: 1.4, y: 1.5, width: 0.4, height: 0.4, border: silk },
    ]
    const framed = { ...size, border: silk }
    expect(snapOnWall({ wall: plain, size: framed, x: 2.32, y: 2.5, others: row }).x).toBeCloseTo(2.3)
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

  it.each([
    { why: 'the left end', wall: plain, x: -1, y: 1.5, to: [0.25, 1.5] },
    { why: 'the right end', wall: plain, x: 99, y: 1.5, to: [5.75, 1.5] },
    { why: 'the floor', wall: plain, x: 3, y: 0, to: [3, 0.5] },
    { why: 'the ceiling', wall: plain, x: 3, y: 9, to: [3, 3.6] },
    { why: 'a doorway beside it', wall: doorway, x: 3.9, y: 1.5, to: [2.85, 1.5] },
    { why: 'a doorway under its silk', wall: doorway, x: 3.9, y: 3, to: [2.85, 3] },
    { why: 'nothing, where there is wall above the doorway', wall: doorway, x: 4, y: 3.3, to: [4, 3.3] },
  ])('keeps a frame off $why', ({ wall, x, y, to }) => {
    const kept = clampToWall({ wall, size: { ...size, border: silk }, x, y })
    expect(kept.x).toBeCloseTo(to[0] ?? 0)
    expect(kept.y).toBeCloseTo(to[1] ?? 0)
  })

  it('centres what is too large', () => {
    expect(clampToWall({ wall: plain, size: { width: 9, height: 9 }, x: 0, y: 0 })).toEqual({ x: 3, y: 2 })
  })
})

describe('hungSize', () => {
  it('is that of the work on a wall with its frame, though it lies in a vitrine now', () => {
    const scene = twoRoomScene()
    const [id] = Object.entries(scene.exhibits).find(([, { place }]) => place.kind === 'furniture') ?? []
    const exhibit = scene.exhibits[id ?? '']
    if (!exhibit || id === undefined) throw new Error('nothing lies in the scene')
    const hung: Exhibit = { ...exhibit, place: { kind: 'wall', wall: plain.id, x: 3, y: 1.5 } }
    const { width, height } = exhibitSize(scene, hung)
    const border = frameBorder(hung, scene.objects[exhibit.object])
    expect(border.side).toBeGreaterThan(0)
    expect(hungSize(scene, id)).toEqual({ width, height, border })
  })
  it('has no frame around a text, and is nothing for what is gone', () => {
    const scene = twoRoomScene()
    const text = Object.keys(scene.texts)[0] ?? ''
    expect(hungSize(scene, text)).toMatchObject({ width: scene.texts[text]?.width })
    expect(hungSize(scene, text)).not.toHaveProperty('border')
    expect(hungSize(scene, 'gone')).toBeUndefined()
  })
})
