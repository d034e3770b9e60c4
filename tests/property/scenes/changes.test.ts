import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  applyChanges,
  diffScenes,
  patchRecord,
  putRecord,
  removeRecord,
} from '../../../src/scenes/records/changes.ts'
import { type Scene, TABLES } from '../../../src/scenes/schema/scene.ts'
import { smallScene } from '../../unit/scenes/small.ts'

/** A scene's tables and fields, filled with anything that JSON can hold: comparing must not know the schema. */
const anyScene = fc
  .record({
    ...Object.fromEntries(
      TABLES.map((table) => [
        table,
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.jsonValue({ maxDepth: 2 })),
      ]),
    ),
    title: fc.dictionary(fc.constantFrom('ar', 'zh-Hans'), fc.string()),
    note: fc.option(fc.jsonValue({ maxDepth: 1 }), { nil: undefined }),
  })
  .map((fields) => JSON.parse(JSON.stringify(fields)) as Scene)

describe('what changed between two scenes', () => {
  test('one side of it leads to the other, and back', () => {
    fc.assert(
      fc.property(anyScene, anyScene, (before, after) => {
        const changes = diffScenes(before, after)
        expect(applyChanges(before, changes, 'after')).toEqual(after)
        expect(applyChanges(after, changes, 'before')).toEqual(before)
      }),
    )
  })

  test('survives being written down', () => {
    fc.assert(
      fc.property(anyScene, anyScene, (before, after) => {
        const changes = JSON.parse(JSON.stringify(diffScenes(before, after)))
        expect(applyChanges(before, changes, 'after')).toEqual(after)
        expect(applyChanges(after, changes, 'before')).toEqual(before)
      }),
    )
  })

  test('is nothing between two that say the same', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(diffScenes(scene, structuredClone(scene))).toEqual([])
      }),
    )
  })

  test('leaves what it does not name the same in memory', () => {
    const before = smallScene()
    const after = patchRecord(before, 'exhibits', 'exhibit_book', { page: 1 })
    const again = applyChanges(before, diffScenes(before, after), 'after')
    expect(again.exhibits.exhibit_leaf).toBe(before.exhibits.exhibit_leaf)
    expect(again.objects).toBe(before.objects)
    expect(again.exhibits.exhibit_book).toBe(after.exhibits.exhibit_book)
  })

  test('compares no record that is the same in memory', () => {
    const before = smallScene()
    const trap: Scene['exhibits'][string] = new Proxy(smallScene().exhibits.exhibit_book!, {
      ownKeys: () => {
        throw new Error('looked into')
      },
    })
    const shared: Scene = { ...before, exhibits: { ...before.exhibits, exhibit_trap: trap } }
    const after = { ...shared, exhibits: { ...shared.exhibits } }
    expect(diffScenes(shared, after)).toEqual([])
  })

  test('names a field of the scene itself by the field', () => {
    const before = smallScene()
    const { cover: _cover, ...after }: Partial<Scene> = { ...before, summary: { ar: 'جديد' } }
    const byField = diffScenes(before, after as Scene).sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(byField).toEqual([
      { table: 'exhibition', id: 'cover', before: 'media_leaf-1' },
      { table: 'exhibition', id: 'summary', before: before.summary, after: { ar: 'جديد' } },
    ])
  })
})

describe('records', () => {
  test('put: a new one, another one, the same one', () => {
    const scene = smallScene()
    const tour = scene.tours.tour_short
    if (!tour) throw new Error('the example has a tour')
    expect(putRecord(scene, 'tours', 'tour_two', tour).tours).toEqual({ tour_short: tour, tour_two: tour })
    expect(putRecord(scene, 'tours', 'tour_short', { ...tour, stops: [] }).tours.tour_short?.stops).toEqual(
      [],
    )
    expect(putRecord(scene, 'tours', 'tour_short', structuredClone(tour))).toBe(scene)
    expect(scene.tours).toEqual({ tour_short: tour })
  })

  test('patch: sets, removes, keeps unknown fields, and gives the same scene back for nothing', () => {
    const scene = smallScene((changed) => Object.assign(changed.exhibits.exhibit_book ?? {}, { x: 1 }))
    const patched = patchRecord(scene, 'exhibits', 'exhibit_book', { page: 1, frame: undefined })
    expect(patched.exhibits.exhibit_book).toMatchObject({ page: 1, x: 1 })
    expect(patched.exhibits.exhibit_book).not.toHaveProperty('frame')
    expect(patchRecord(scene, 'exhibits', 'exhibit_book', { page: 0, scale: undefined })).toBe(scene)
    expect(patchRecord(scene, 'exhibits', 'exhibit_none', { page: 1 })).toBe(scene)
  })

  test('remove: one, and none', () => {
    const scene = smallScene()
    expect(removeRecord(scene, 'tours', 'tour_short').tours).toEqual({})
    expect(removeRecord(scene, 'tours', 'tour_none')).toBe(scene)
    expect(scene.tours).toHaveProperty('tour_short')
  })
})
