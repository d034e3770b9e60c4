import { describe, expect, it } from 'vitest'
import { swipeOf } from '../../../../src/viewer/exhibit/usePan.ts'
import { clampScale, fitScale, scrollAfterZoom } from '../../../../src/viewer/exhibit/zoom.ts'

const page = { width: 1000, height: 2000 }

describe('fitScale', () => {
  it.each([
    ['a tall page in a wide box', page, { width: 900, height: 1000 }, 0.5],
    ['a wide sheet in a tall box', { width: 2000, height: 500 }, { width: 500, height: 900 }, 0.25],
    ['a small picture, never enlarged', { width: 100, height: 100 }, { width: 900, height: 900 }, 1],
    ['nothing', { width: 0, height: 0 }, { width: 900, height: 900 }, 1],
  ])('%s', (_, content, box, scale) => {
    expect(fitScale(content, box)).toBe(scale)
  })
})

it('a scale stays between the whole and twice the pixels', () => {
  const box = { width: 500, height: 1000 }
  expect([0.1, 1, 9].map((scale) => clampScale(scale, page, box))).toEqual([0.5, 1, 2])
})

describe('scrollAfterZoom', () => {
  const at = (scroll: number, scale: number, point: number) => (scroll + point) / scale

  it('keeps the point under the pointer', () => {
    const zoomed = { content: 1000, box: 400, from: 1, to: 1.5, scroll: 200, point: 100 }
    expect(at(scrollAfterZoom(zoomed), 1.5, 100)).toBeCloseTo(at(200, 1, 100))
  })
  it('keeps the middle when what was centred outgrows its box', () => {
    const scroll = scrollAfterZoom({ content: 1000, box: 400, from: 0.2, to: 1, scroll: 0, point: 200 })
    expect(scroll).toBeCloseTo(300)
  })
  it('never scrolls before the beginning', () => {
    expect(scrollAfterZoom({ content: 1000, box: 400, from: 1, to: 0.5, scroll: 0, point: 300 })).toBe(0)
  })
})

describe('swipeOf', () => {
  it.each([
    [80, 10, 'towards-right'],
    [-80, 10, 'towards-left'],
    [5, -90, 'towards-top'],
    [5, 90, 'towards-bottom'],
    [30, 0, undefined],
    [80, 60, undefined],
  ])('a finger that goes %i across and %i down', (dx, dy, swipe) => {
    expect(swipeOf(dx, dy)).toBe(swipe)
  })
})
