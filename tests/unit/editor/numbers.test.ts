import { expect, it } from 'vitest'
import { lettered } from '../../../src/editor/numbers.ts'

it('letters a dimension in centimetres, to the half centimetre', () => {
  expect([lettered(8), lettered(0.3249), lettered(0.3274)]).toEqual(['800', '32.5', '32.5'])
})
