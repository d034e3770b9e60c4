import { describe, expect, it } from 'vitest'
import { idOf, selectionOf } from '../../../../src/editor/shell/selectionOf.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

const scene = twoRoomScene()

describe('the selection that an id stands for', () => {
  it.each([
    ['exhibit_leaf', 'shown'],
    ['text_intro', 'shown'],
    ['furniture_bench', 'furniture'],
    ['wall_screen-front', 'wall'],
    ['room_b', 'room'],
    ['opening_axis', 'opening'],
    ['object_map', 'object'],
    ['media_back', 'media'],
  ])('of %s is of kind %s', (id, kind) => {
    expect(selectionOf(scene, id)).toEqual({ kind, id })
  })

  it.each([null, 'exhibit_gone', 'space_hall', 'exhibition_test', 'nonsense'])('of %j is nothing', (id) => {
    expect(idOf(selectionOf(scene, id))).toBeNull()
  })
})
