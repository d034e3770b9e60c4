import { expect, it } from 'vitest'
import { moved } from '../../../../src/editor/shell/moved.ts'

it.each([
  [0, 2, ['b', 'c', 'a']],
  [2, 0, ['c', 'a', 'b']],
  [1, 2, ['a', 'c', 'b']],
])('moves the item at %i to where %i was', (from, to, result) => {
  expect(moved(['a', 'b', 'c'], from, to)).toEqual(result)
})

it.each([
  [1, 1],
  [0, 3],
  [0, -1],
  [7, 0],
])('leaves the very list alone when there is nothing to move: %i to %i', (from, to) => {
  const items = ['a', 'b', 'c']
  expect(moved(items, from, to)).toBe(items)
})
