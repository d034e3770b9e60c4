import { describe, expect, it } from 'vitest'
import { facePicture, neighbours, sectionsOf, titleOf } from '../../../src/viewer/contents.ts'
import { twoRooms } from './scene.ts'

describe('sectionsOf', () => {
  it('gives rooms and what they show in visiting order', () => {
    expect(sectionsOf(twoRooms(), 'space_main')).toEqual([
      { id: 'room_one', title: { 'zh-Hans': '一' }, shown: ['text_hello', 'exhibit_z'] },
      { id: 'room_two', title: undefined, shown: ['exhibit_a'] },
    ])
  })
  it('leaves out a room that shows nothing', () => {
    const scene = twoRooms()
    expect(sectionsOf({ ...scene, exhibits: {} }, 'space_main').map(({ id }) => id)).toEqual(['room_one'])
  })
  it('gives a gallery as one', () => {
    const scene = twoRooms()
    const place = { kind: 'section' as const, space: 'space_main' }
    const gallery = {
      ...scene,
      spaces: {
        space_main: { kind: 'gallery' as const, title: { ar: 'معرض' }, layout: 'grid' as const, order: [] },
      },
      texts: {},
      exhibits: { exhibit_a: { object: 'object_a', place } },
    }
    expect(sectionsOf(gallery, 'space_main')).toEqual([
      { id: 'space_main', title: { ar: 'معرض' }, shown: ['exhibit_a'] },
    ])
  })
  it('knows nothing of a space that is not there', () => {
    expect(sectionsOf(twoRooms(), 'space_none')).toEqual([])
  })
})

describe('neighbours', () => {
  it('steps from exhibit to exhibit across rooms, past texts', () => {
    expect(neighbours(twoRooms(), 'exhibit_z')).toEqual({ after: 'exhibit_a' })
    expect(neighbours(twoRooms(), 'exhibit_a')).toEqual({ before: 'exhibit_z' })
    expect(neighbours(twoRooms(), 'text_hello')).toEqual({ after: 'exhibit_z' })
  })
})

it('an untitled text has no title, an unphotographed object no picture', () => {
  expect(titleOf(twoRooms(), 'text_hello')).toBeUndefined()
  expect(facePicture(twoRooms(), 'exhibit_a')).toBeUndefined()
})
