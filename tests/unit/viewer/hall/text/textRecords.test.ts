import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../../../src/scenes/schema/scene.ts'
import { textRecordsOf } from '../../../../../src/viewer/hall/text/textRecords.ts'
import { twoRoomScene } from '../../../../support/scenes.ts'

const scene = twoRoomScene()
const shown = ['text_intro', 'exhibit_leaf', 'exhibit_scroll', 'exhibit_vitrine']
const records = (of: Scene) => textRecordsOf(of, 'space_hall', 'room_a', shown)
const isSame = (patch: Partial<Scene>) => {
  const [a, b] = [records(scene), records({ ...scene, ...patch })]
  return a.length === b.length && a.every((item, i) => item === b[i])
}
const inOrder = (order: readonly string[]) =>
  ({ spaces: { space_hall: { ...scene.spaces.space_hall, order } } }) as unknown as Partial<Scene>

describe('what the texts of a room depend on', () => {
  it('stays the same when something comes or changes elsewhere', () => {
    const { exhibit_map: map } = scene.exhibits
    if (!map) throw new Error('no map')
    const more = { ...map, place: { kind: 'wall' as const, wall: 'wall_b-e' as const, x: 2, y: 1.5 } }
    const exhibits = { ...scene.exhibits, exhibit_more: more }
    const order = [...shown, 'exhibit_map', 'exhibit_more']
    expect(isSame({ exhibits, ...inOrder(order) })).toBe(true)
  })

  it.each([
    ['a text in it', { texts: { ...scene.texts, text_intro: { ...scene.texts.text_intro } } }],
    [
      'an exhibit in it',
      { exhibits: { ...scene.exhibits, exhibit_leaf: { ...scene.exhibits.exhibit_leaf } } },
    ],
    ['its number', inOrder(['exhibit_map', ...shown])],
    [
      'the side on which the visit goes on',
      inOrder(['text_intro', 'exhibit_leaf', 'exhibit_vitrine', 'exhibit_scroll']),
    ],
    ['the languages', { languages: ['ar', 'zh-Hans'] }],
  ])('changes with %s', (_, patch) => {
    expect(isSame(patch as Partial<Scene>)).toBe(false)
  })
})
