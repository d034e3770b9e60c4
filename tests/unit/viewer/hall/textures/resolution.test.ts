import { describe, expect, it } from 'vitest'
import {
  FULL_PACE,
  type Pace,
  paced,
  Resolution,
  rested,
  shareOf,
} from '../../../../../src/viewer/hall/textures/resolution.ts'

const walk = (frames: readonly number[], from: Pace = FULL_PACE) => frames.reduce(paced, from)
const many = (count: number, milliseconds: number) => Array.from({ length: count }, () => milliseconds)

describe('the resolution of a moving camera', () => {
  it.each([
    ['stays full at 60 frames a second', many(200, 16.7), 1],
    ['stays full for a single long frame', [...many(20, 16.7), 180, ...many(20, 16.7)], 1],
    ['stays full when every third frame is long', Array.from({ length: 90 }, (_, i) => (i % 3 ? 16 : 40)), 1],
    ['steps down when frames are too long', many(8, 33), 0.85],
    ['steps down again, after as many frames at the new size', many(16, 33), 0.7],
    ['never goes below a half', many(400, 90), 0.5],
  ])('%s', (_, frames, share) => {
    expect(shareOf(walk(frames), true)).toBe(share)
  })

  it('is full whenever the camera is still', () => {
    expect(shareOf(walk(many(100, 60)), false)).toBe(1)
  })

  it('begins the next walk where the last one ended', () => {
    expect(shareOf(rested(walk(many(8, 33))), true)).toBe(0.85)
  })

  it('draws the frame of coming to rest as those before it, and the next one sharp', () => {
    const resolution = new Resolution()
    for (const milliseconds of many(8, 33)) resolution.frame(true, milliseconds)
    expect(resolution.frame(true, 33)).toBe(0.85)
    expect(resolution.frame(false, undefined)).toBe(0.85)
    expect(resolution.frame(false, undefined)).toBe(1)
    expect(resolution.frame(true, undefined)).toBe(0.85)
  })

  it('does not flicker: what is just quick enough at a step stays at it', () => {
    let pace = walk(many(8, 33))
    const shares = new Set<number>()
    for (const milliseconds of many(600, 17)) {
      pace = paced(pace, milliseconds)
      shares.add(shareOf(pace, true))
    }
    expect([...shares]).toEqual([0.85])
  })

  it('goes up a step only after a long time with time to spare', () => {
    const slow = walk(many(8, 33))
    expect(shareOf(walk(many(80, 9), slow), true)).toBe(0.85)
    expect(shareOf(walk(many(120, 9), slow), true)).toBe(1)
  })
})
