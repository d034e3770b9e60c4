import { describe, expect, it } from 'vitest'
import { lettered, parseNumber, plainNumber } from '../../../../src/editor/stage/drawing/numbers.ts'

describe('a number as people type it', () => {
  it.each([
    ['150', 150],
    [' 12.5 ', 12.5],
    ['12,5', 12.5],
    ['١٥٠', 150],
    ['١٢٫٥', 12.5],
    ['۱۵۰', 150],
    ['１５０．５', 150.5],
    ['-3', -3],
    ['−3.25', -3.25],
    ['\u200f-٣', -3],
    ['.5', 0.5],
    ['5.', 5],
  ])('reads %j as %d', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })

  it.each(['', '.', 'abc', '12cm', '1.2.3', '1e309', 'NaN', '一百'])('refuses %j', (text) => {
    expect(parseNumber(text)).toBeUndefined()
  })
})

it('writes no decimals that say nothing, and no minus before zero', () => {
  expect([plainNumber(12.5, 2), plainNumber(3, 1), plainNumber(-0.0001, 1)]).toEqual(['12.5', '3', '0'])
})

it('letters a dimension in centimetres, to the half centimetre', () => {
  expect([lettered(8), lettered(0.3249), lettered(0.3274)]).toEqual(['800', '32.5', '32.5'])
})
