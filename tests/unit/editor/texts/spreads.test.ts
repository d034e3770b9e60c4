import { describe, expect, it } from 'vitest'
import { isMissing, parityOf, spreadsOf } from '../../../../src/editor/texts/spreads.ts'
import { placeKey, textAt } from '../../../../src/editor/texts/textPlace.ts'
import { checkScene } from '../../../../src/scenes/check/check.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { fullScene } from '../../../property/commands.cases.ts'
import { picture, twoRoomScene } from '../../../support/scenes.ts'

const scene = twoRoomScene()
const keysIn = (of: Scene) =>
  spreadsOf(of).flatMap(({ entries }) => entries.map(({ place }) => placeKey(place)))

describe('the texts of an exhibition', () => {
  it('stand in visiting order', () => {
    expect(spreadsOf(scene).map(({ id }) => id)).toEqual([
      'exhibition_test',
      'space_hall',
      'room_a',
      'text_intro',
      'exhibit_leaf',
      'exhibit_scroll',
      'exhibit_vitrine',
      'room_b',
      'exhibit_map',
    ])
  })

  it('of a gallery follow those of its neighbours', () => {
    expect(spreadsOf(fullScene()).map(({ id }) => id)).toContain('exhibit_section')
  })

  it('are asked for once, however often a thing is shown', () => {
    const keys = keysIn(fullScene())
    expect(keys.length).toBeGreaterThan(15)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('of an object that is shown nowhere come last and count for nobody', () => {
    const { exhibit_map: _down, ...exhibits } = scene.exhibits
    const without = spreadsOf({ ...scene, exhibits })
    expect(without.at(-1)).toMatchObject({ kind: 'object', id: 'object_map' })
    expect(parityOf(without, 'en').wanted).toBeLessThan(parityOf(spreadsOf(scene), 'en').wanted)
  })

  it('are numbered as visitors count: exhibits, not panels', () => {
    const numbers = spreadsOf(scene).filter(({ kind }) => kind === 'exhibit')
    expect(numbers.map(({ number }) => number).toSorted()).toEqual([1, 2, 3, 4])
    expect(spreadsOf(scene).find(({ id }) => id === 'text_intro')?.number).toBeUndefined()
  })
})

describe('a missing text', () => {
  const entryOf = (path: string, of: Scene = scene) =>
    spreadsOf(of)
      .flatMap(({ entries }) => entries)
      .find(({ place }) => placeKey(place) === path)

  it('is one that another language has', () => {
    const caption = entryOf('exhibits/exhibit_leaf/caption')
    expect(caption && isMissing(caption, 'en')).toBe(true)
    expect(caption && isMissing(caption, 'ar')).toBe(false)
  })

  it('is not one that stands in another variety of the language', () => {
    const caption = entryOf('exhibits/exhibit_leaf/caption')
    expect(caption && isMissing(caption, 'zh-Hant')).toBe(false)
  })

  it('is not a summary that nobody has begun', () => {
    const summary = entryOf('exhibition/exhibition_test/summary')
    expect(summary && isMissing(summary, 'ar')).toBe(false)
    const begun = entryOf('exhibition/exhibition_test/summary', { ...scene, summary: { 'zh-Hans': '简介' } })
    expect(begun && isMissing(begun, 'ar')).toBe(true)
  })

  it('is one that the check finds too', () => {
    const full = fullScene()
    const undescribed = { ...full.media, media_cover: { ...picture('e', 300, 400), alt: {} } }
    const incomplete: Scene = { ...full, media: undescribed, cover: 'media_cover', languages: ['ar', 'en'] }
    for (const language of incomplete.languages) {
      const found = checkScene(incomplete).filter(({ rule }) => rule.endsWith(`-missing-${language}`))
      const missing = spreadsOf(incomplete).flatMap(({ entries }) =>
        entries.filter((entry) => isMissing(entry, language)).map(({ place }) => placeKey(place)),
      )
      const { written, wanted } = parityOf(spreadsOf(incomplete), language)
      expect(found.length).toBeGreaterThan(2)
      expect(missing.map((path) => path.replace(/^exhibition\/[^/]+\//, '')).toSorted()).toEqual(
        found.map(({ path }) => path.slice(0, path.lastIndexOf('/'))).toSorted(),
      )
      expect(wanted - written).toBe(found.length)
    }
  })
})

describe('a text at a place', () => {
  it('is read through the fields between', () => {
    const dated = {
      ...scene.objects.object_book,
      date: { display: { ar: 'قديم' } },
    } as Scene['objects'][string]
    const place = { table: 'objects', id: 'object_book', field: 'date.display' } as const
    expect(textAt({ ...scene, objects: { ...scene.objects, object_book: dated } }, place)).toEqual({
      ar: 'قديم',
    })
    expect(placeKey(place)).toBe('objects/object_book/date/display')
  })

  it('is empty where there is nothing, the same each time, so that nothing is drawn again', () => {
    const place = { table: 'exhibits', id: 'exhibit_gone', field: 'caption' } as const
    expect(textAt(scene, place)).toEqual({})
    expect(textAt(scene, place)).toBe(textAt(scene, { ...place, id: 'exhibit_also-gone' }))
  })
})
