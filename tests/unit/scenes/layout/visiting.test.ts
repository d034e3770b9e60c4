import { describe, expect, it } from 'vitest'
import {
  numberOf,
  roomsInOrder,
  spaceOfPlace,
  visitingOrder,
} from '../../../../src/scenes/layout/visiting.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

describe('visitingOrder', () => {
  it('follows the list, then takes what it leaves out', () => {
    const scene = twoRoomScene()
    const space = scene.spaces.space_hall
    if (!space) throw new Error('the hall is there')
    space.order = ['exhibit_map', 'exhibit_leaf', 'exhibit_gone', 'exhibit_leaf']
    expect(visitingOrder(scene, 'space_hall')).toEqual([
      'exhibit_map',
      'exhibit_leaf',
      'text_intro',
      'exhibit_scroll',
      'exhibit_vitrine',
    ])
  })
  it('leaves out what is shown elsewhere or nowhere', () => {
    const scene = twoRoomScene()
    scene.exhibits.exhibit_leaf = {
      object: 'object_book',
      place: { kind: 'wall', wall: 'wall_none', x: 0, y: 0 },
    }
    expect(visitingOrder(scene, 'space_hall')).not.toContain('exhibit_leaf')
    expect(visitingOrder(scene, 'space_none')).toEqual([])
  })
  it('holds what lies in a gallery', () => {
    const scene = twoRoomScene()
    scene.spaces.space_flat = { kind: 'gallery', title: { en: 'Flat' }, layout: 'grid', order: [] }
    scene.exhibits.exhibit_leaf = { object: 'object_book', place: { kind: 'section', space: 'space_flat' } }
    expect(visitingOrder(scene, 'space_flat')).toEqual(['exhibit_leaf'])
    expect(spaceOfPlace(scene, { kind: 'section', space: 'space_none' })).toBeUndefined()
  })
})

it('roomsInOrder sorts things into their rooms', () => {
  expect(roomsInOrder(twoRoomScene(), 'space_hall')).toEqual([
    { room: 'room_a', shown: ['text_intro', 'exhibit_leaf', 'exhibit_scroll', 'exhibit_vitrine'] },
    { room: 'room_b', shown: ['exhibit_map'] },
  ])
})

it('numberOf counts exhibits, not texts', () => {
  const scene = twoRoomScene()
  expect(
    ['exhibit_leaf', 'exhibit_map', 'text_intro', 'exhibit_none'].map((id) => numberOf(scene, id)),
  ).toEqual([1, 4, undefined, undefined])
})
