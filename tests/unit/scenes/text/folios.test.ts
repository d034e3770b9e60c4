import { describe, expect, it } from 'vitest'
import { foliosOf, hanNumber } from '../../../../src/scenes/text/folios.ts'

const half = {}
const skipped = { skipped: true }

describe('folios', () => {
  it.each([
    ['han', 1, 'a', ['一a', '一b', '二a']],
    ['han', 10, 'b', ['十b', '十一a', '十一b']],
    ['latin', 1, 'a', ['1a', '1b', '2a']],
    ['arabic', 9, 'b', ['٩ظ', '١٠و', '١٠ظ']],
  ] as const)('are counted by leaves, two sides to each: %s from %i%s', (scheme, start, side, expected) => {
    expect(foliosOf([half, half, half], { scheme, start, side })).toEqual(expected)
  })

  it('pass over what bears no number', () => {
    const options = { scheme: 'han', start: 1, side: 'a' } as const
    expect(foliosOf([skipped, half, skipped, half], options)).toEqual([undefined, '一a', undefined, '一b'])
  })

  it('name a whole sheet by its leaf, and a spread by its two sides', () => {
    const options = { scheme: 'latin', start: 1, side: 'a' } as const
    const sheet = { imaging: 'wholeLeaf' } as const
    const spread = { imaging: 'spread' } as const
    expect(foliosOf([sheet, sheet], options)).toEqual(['1', '2'])
    expect(foliosOf([half, spread, spread, half], options)).toEqual(['1a', '1b 2a', '2b 3a', '3b'])
    // A sheet begins with a leaf of its own: the side that is wanting before it is passed over.
    expect(foliosOf([half, sheet, half], options)).toEqual(['1a', '2', '3a'])
  })

  it.each([
    [0, '〇'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '一百'],
    [105, '一百〇五'],
    [110, '一百一十'],
    [1000, '一千'],
    [1005, '一千〇五'],
    [2024, '二千〇二十四'],
  ])('count in Chinese: %i is %s', (value, words) => {
    expect(hanNumber(value)).toBe(words)
  })
})
