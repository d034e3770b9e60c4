import { expect, it } from 'vitest'
import { isUnused, mediaUsage } from '../../../../src/editor/library/usage.ts'
import { picture, twoRoomScene } from '../../../support/scenes.ts'

const scene = twoRoomScene()
const usage = mediaUsage({
  ...scene,
  media: { ...scene.media, media_new: picture('d', 100, 100) },
  cover: 'media_cover',
})

it('knows which objects use a picture, each once', () => {
  expect(usage.get('media_leaf')).toEqual({ objects: ['object_book'], cover: false })
  expect(usage.get('media_sheet')?.objects).toEqual(['object_scroll', 'object_map'])
})

it('lets a picture go that nothing uses', () => {
  expect(isUnused(usage, 'media_new')).toBe(true)
  expect(isUnused(usage, 'media_leaf')).toBe(false)
})

it('keeps the cover', () => {
  expect(isUnused(usage, 'media_cover')).toBe(false)
})
