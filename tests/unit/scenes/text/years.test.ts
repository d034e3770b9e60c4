import { expect, test } from 'vitest'
import { yearsOf, yearsOfCentury } from '../../../../src/scenes/text/years.ts'

const [ever, forEver] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]

test.each([
  ['0868-05-11', 868, 868],
  ['14XX', 1400, 1499],
  ['1562/1567', 1562, 1567],
  ['-0168', -168, -168],
  ['-01XX', -199, -100],
  ['1733~/1738', 1733, 1738],
  ['../-0167', ever, -167],
  ['0700/..', 700, forEver],
])('%s', (edtf, from, to) => {
  expect(yearsOf(edtf)).toEqual({ from, to })
})

test.each(['', 'Ming', '14/15', '1600/1500'])('%s is no date', (edtf) => {
  expect(yearsOf(edtf)).toBeUndefined()
})

test.each([
  [16, 1501, 1600],
  [1, 1, 100],
  [-1, -99, 0],
  [-5, -499, -400],
])('century %i', (century, from, to) => {
  expect(yearsOfCentury(century)).toEqual({ from, to })
})
