import { expect, it } from 'vitest'
import { namedWalls, titleOf, wallLetter } from '../../../../src/editor/stage/names.ts'
import { withOneWork } from './hall.ts'

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].join(' ')

it('letters walls like an architect, past the alphabet', () => {
  const lettered = (index: number) => wallLetter(index, LATIN.split(' '))
  expect([0, 25, 26, 27, 52].map(lettered)).toEqual(['A', 'Z', 'AA', 'AB', 'BA'])
})

it('letters the walls of a room in the order of its outline, in the letters of the interface', () => {
  const { scene, room, wall } = withOneWork()
  const letterIn = (letters: string) =>
    namedWalls(scene, room, letters).find((named) => named.wall.id === wall)?.letter
  expect(letterIn(LATIN)).toBe('B')
  expect(letterIn('أ ب ج د')).toBe('ب')
})

it('names an exhibit after its object, in the language that there is', () => {
  const { scene } = withOneWork()
  expect(titleOf(scene, 'exhibit_a', 'ar')).toBe('甲')
  expect(titleOf(scene, 'exhibit_gone', 'ar')).toBeUndefined()
})
