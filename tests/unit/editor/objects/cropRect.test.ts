import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAt, EDGES, mostAt, scaled, shifted, withCut } from '../../../../src/editor/objects/cropRect.ts'
import { halvesOf } from '../../../../src/editor/objects/splitting.ts'
import { picture } from '../../../support/scenes.ts'

const whole = { width: 300, height: 200 }
const all = { x: 0, y: 0, ...whole }

describe('a crop', () => {
  it('moves at one edge, and at no other', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EDGES), fc.integer({ min: -500, max: 500 }), (edge, cut) => {
        const part = withCut(edge, cut, all, whole)
        expect(cutAt(edge, part, whole)).toBe(Math.min(Math.max(cut, 0), mostAt(edge, all, whole)))
        for (const other of EDGES) if (other !== edge) expect(cutAt(other, part, whole)).toBe(0)
        expect(withCut(edge, 0, part, whole)).toEqual(all)
      }),
    )
  })

  it('stays in its picture when it is moved, and keeps its size', () => {
    const part = { x: 10, y: 20, width: 100, height: 50 }
    expect(shifted(part, 5.4, -30, whole)).toEqual({ x: 15, y: 0, width: 100, height: 50 })
    expect(shifted(part, 900, 900, whole)).toEqual({ x: 200, y: 150, width: 100, height: 50 })
  })

  it('lies at the same shares of a picture of another size', () => {
    const part = { x: 30, y: 20, width: 150, height: 100 }
    expect(scaled(part, whole, { width: 600, height: 100 })).toEqual({ x: 60, y: 10, width: 300, height: 50 })
  })
})

describe('a picture of two pages', () => {
  const media = picture('a', 1000, 600)
  const xs = (direction: Parameters<typeof halvesOf>[2]) =>
    halvesOf(media, 0.4, direction).map(({ x, y, width, height }) => [x, y, width, height])

  it('is split where its line is, the half that is read first before the other', () => {
    expect(xs('right-to-left')).toEqual([
      [400, 0, 600, 600],
      [0, 0, 400, 600],
    ])
    expect(xs('left-to-right')).toEqual([
      [0, 0, 400, 600],
      [400, 0, 600, 600],
    ])
    // From its foot, where reading runs downwards.
    expect(xs('top-to-bottom')).toEqual([
      [0, 0, 1000, 360],
      [0, 360, 1000, 240],
    ])
    expect(xs('bottom-to-top')[0]).toEqual([0, 360, 1000, 240])
  })
})
