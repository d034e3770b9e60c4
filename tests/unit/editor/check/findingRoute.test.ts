import { describe, expect, it } from 'vitest'
import { findingRoute } from '../../../../src/editor/check/findingRoute.ts'
import { selectionOf } from '../../../../src/editor/shell/selectionOf.ts'
import { checkScene } from '../../../../src/scenes/check/check.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { fullScene } from '../../../property/commands.cases.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

const scene = twoRoomScene()
const lead = (path: string) => findingRoute(scene, { path })

describe('a finding leads', () => {
  it.each([
    ['objects/object_book/dimensions', { page: 'objects', id: 'object_book', field: 'dimensions' }],
    ['objects/object_book/date/display/ar', { page: 'objects', id: 'object_book', field: 'date/display/ar' }],
    ['media/media_leaf/alt/ar', { page: 'media', id: 'media_leaf', field: 'alt/ar' }],
    ['exhibits/exhibit_leaf/caption/ar', { page: 'texts', id: 'exhibit_leaf', field: 'caption/ar' }],
    ['texts/text_intro/body/zh-Hans', { page: 'texts', id: 'text_intro', field: 'body/zh-Hans' }],
    ['rooms/room_a/title/ar', { page: 'texts', id: 'room_a', field: 'title/ar' }],
    ['title/ar', { page: 'texts', id: 'exhibition_test', field: 'title/ar' }],
    ['exhibits/exhibit_leaf/place', { page: 'hall', tab: 'elevation', id: 'exhibit_leaf', field: null }],
    ['exhibits/exhibit_vitrine/place', { page: 'hall', tab: 'plan', id: 'exhibit_vitrine', field: null }],
    ['furniture/furniture_bench', { page: 'hall', tab: 'plan', id: 'furniture_bench', field: null }],
    ['partitions/partition_screen', { page: 'hall', tab: 'plan', id: 'wall_screen-front', field: null }],
    ['', { page: 'hall', tab: 'plan', id: null, field: null }],
  ])('from %j to its place', (path, place) => {
    expect(lead(path)).toEqual(place)
  })

  it('to a record that is there, whatever the check finds', () => {
    const poor: Scene = {
      ...fullScene(),
      languages: ['zh-Hans', 'ar', 'en'],
      rooms: Object.fromEntries(
        Object.entries(scene.rooms).map(([id, room]) => [id, { ...room, height: 1 }]),
      ),
    }
    const findings = checkScene(poor)
    expect(findings.length).toBeGreaterThan(10)
    for (const finding of findings) {
      const { page, id } = findingRoute(poor, finding)
      if (id !== null && page !== 'texts')
        expect(selectionOf(poor, id), finding.path).not.toEqual({ kind: 'none' })
    }
  })
})
