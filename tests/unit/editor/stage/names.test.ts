import { expect, it } from 'vitest'
import { namedWalls, titleOf, wallLetter } from '../../../../src/editor/stage/names.ts'
import { withOneWork } from './hall.ts'

it('letters walls like an architect, past the alphabet', () => {
  expect([0, 25, 26, 27, 52].map(wallLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'BA'])
})

it('letters the walls of a room in the order of its outline', () => {
  const { scene, room, wall } = withOneWork()
  expect(namedWalls(scene, room).find((named) => named.wall.id === wall)?.letter).toBe('B')
})

it('names an exhibit after its object, in the language that there is', () => {
  const { scene } = withOneWork()
  expect(titleOf(scene, 'exhibit_a', 'ar')).toBe('甲')
  expect(titleOf(scene, 'exhibit_gone', 'ar')).toBeUndefined()
})
