import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { derivedEntries } from '../../../../src/scenes/publish/bundle.ts'
import { addPart, sceneOfStart } from '../../../../src/scenes/publish/mergeParts.ts'
import { partsOf } from '../../../../src/scenes/publish/parts.ts'
import { placeIn, placesOf, readPlaces } from '../../../../src/scenes/publish/places.ts'
import { publishedScene } from '../../../../src/scenes/publish/published.ts'
import { readRoomPart, readSpacePart, readStart } from '../../../../src/scenes/publish/readParts.ts'
import { startOf } from '../../../../src/scenes/publish/start.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { compactJson } from '../../../../src/scenes/schema/serialize.ts'
import { bigScene } from '../../../support/bigScene.ts'
import { smallScene } from '../small.ts'

const brotli = (text: string) => brotliCompressSync(text).length
const fileOf = (scene: Scene, begins: string) => {
  const from = derivedEntries(publishedScene(scene)).find(({ path }) => path.startsWith(begins))?.from
  return from?.kind === 'text' ? from.text : ''
}

describe('SF72: start.json', () => {
  test('has what a visit shows first', () => {
    const scene = smallScene()
    expect(startOf(scene)).toMatchObject({
      format: 'jisr-start',
      version: 1,
      id: scene.id,
      title: scene.title,
      summary: scene.summary,
      languages: ['zh-Hans', 'ar'],
      cover: { id: 'media_leaf-1', media: scene.media['media_leaf-1'] },
      spaces: [
        { id: 'space_hall', kind: 'hall', exhibits: 3 },
        { id: 'space_band', kind: 'gallery', exhibits: 1 },
      ],
    })
  })

  test('does not grow with the exhibition', () => {
    const start = startOf(bigScene({ exhibits: 600 }))
    expect(start.spaces[0]).toMatchObject({ exhibits: 600 })
    expect(compactJson(start).length).toBeLessThan(
      compactJson(startOf(bigScene({ exhibits: 60 }))).length * 1.1,
    )
  })
})

describe('SF73: parts', () => {
  test('a small space is whole in one', () => {
    const { space, rooms } = partsOf(smallScene(), 'space_hall')
    expect(rooms).toEqual([])
    expect(space.order).toEqual(smallScene().spaces.space_hall?.order)
  })

  test('of a large one, the first rooms come with the plan and each other room by itself', () => {
    const scene = bigScene({ exhibits: 300 })
    const hall = scene.order[0] ?? ''
    const { space, rooms } = partsOf(scene, hall)
    expect(Object.keys(space.rooms)).toHaveLength(25)
    expect(rooms.length).toBeGreaterThan(15)
    expect(rooms.map(({ room }) => room)).toEqual(Object.keys(scene.rooms).slice(-rooms.length))
    const [first] = rooms
    expect(Object.keys(first?.exhibits ?? {})).toHaveLength(12)
    expect(space.order.slice(-2)).toEqual([
      { room: rooms.at(-1)?.room, kind: 'text', count: 1 },
      { room: rooms.at(-1)?.room, kind: 'exhibit', count: 12 },
    ])
  })

  test('the first room comes with the plan however much it holds', () => {
    const scene = bigScene({ exhibits: 300, perRoom: 150 })
    expect(Object.keys(partsOf(scene, scene.order[0] ?? '').space.exhibits)).toHaveLength(150)
  })

  test('a part holds no record of another space', () => {
    const { rooms, exhibits, openings, texts, media } = partsOf(smallScene(), 'space_band').space
    expect([rooms, openings, texts]).toEqual([{}, {}, {}])
    expect(Object.keys(exhibits)).toEqual(['exhibit_band'])
    expect(Object.keys(media)).toEqual(['media_sheet-1'])
  })

  test('sheets go with their rooms', () => {
    const scene = bigScene({ exhibits: 300 })
    const { space, rooms } = partsOf(scene, scene.order[0] ?? '', (room) => ({
      path: `rooms/${room}.webp`,
      width: 100,
      height: 80,
      cells: new Map([['media_a', [2, 2, 64, 48]]]),
    }))
    const sheet = { width: 100, height: 80, cells: { media_a: [2, 2, 64, 48] } }
    for (const part of rooms)
      expect(part.sheets).toEqual({ [part.room]: { path: `rooms/${part.room}.webp`, ...sheet } })
    expect([...Object.keys(space.sheets), ...rooms.map(({ room }) => room)]).toEqual(Object.keys(scene.rooms))
  })

  test('the first frame of a hall of 1,000 waits for 40 KB at most, with start.json', () => {
    const scene = bigScene({ exhibits: 1000 })
    expect(brotli(fileOf(scene, 'start.json')) + brotli(fileOf(scene, 'spaces/'))).toBeLessThan(40 * 1024)
  })
})

describe('places.json', () => {
  test('says where a thing is shown', () => {
    const places = placesOf(smallScene())
    expect(placeIn(places, 'exhibit_leaf')).toEqual({ space: 'space_hall', room: 'room_second' })
    expect(placeIn(places, 'exhibit_band')).toEqual({ space: 'space_band', room: 'space_band' })
    expect(placeIn(places, 'exhibit_none')).toBeUndefined()
  })
})

describe('what is derived is read as carefully as a scene', () => {
  const scene = bigScene({ exhibits: 120 })
  const hall = scene.order[0] ?? ''
  const { space, rooms } = partsOf(scene, hall)
  const [room] = rooms
  const planned = addPart(sceneOfStart(startOf(scene)), space)
  // biome-ignore lint/suspicious/noExplicitAny: what comes from outside has any shape
  const changed = (value: unknown, change: (copy: any) => void) => {
    const copy = JSON.parse(JSON.stringify(value))
    change(copy)
    return JSON.stringify(copy)
  }
  const rulesOf = (reading: ReturnType<typeof readSpacePart | typeof readRoomPart | typeof readStart>) =>
    reading.ok ? [] : reading.findings.map(({ rule }) => rule)

  test('all of it holds as it is written', () => {
    expect(readStart(compactJson(startOf(scene)))).toMatchObject({ ok: true, value: { id: scene.id } })
    expect(readPlaces(compactJson(placesOf(scene)))).toMatchObject({ ok: true })
    expect(readSpacePart(compactJson(space), hall)).toEqual({ ok: true, value: space })
    for (const part of rooms)
      expect(readRoomPart(compactJson(part), planned, part.room)).toEqual({ ok: true, value: part })
  })

  test.each([
    ['no JSON', '{"format":', 'scene-not-json'],
    ['nothing', 'null', 'map-expected'],
    ['a key that reaches a prototype', '{"format":"jisr-space","__proto__":{}}', 'key-forbidden'],
    [
      'another format',
      changed(space, (part) => {
        part.format = 'jisr-room'
      }),
      'value-unknown',
    ],
    [
      'a record that is none',
      changed(space, (part) => {
        part.exhibits[Object.keys(part.exhibits)[0] ?? ''].object = 5
      }),
      'text-expected',
    ],
    [
      'a table that is none',
      changed(space, (part) => {
        part.rooms = []
      }),
      'map-expected',
    ],
    [
      'a run without end',
      changed(space, (part) => {
        part.order.push({ room: room?.room, kind: 'exhibit', count: 19_999 })
      }),
      'too-many-records',
    ],
    [
      'an object that is missing',
      changed(space, (part) => {
        part.objects = {}
      }),
      'dangling-reference',
    ],
    [
      'a sheet from elsewhere',
      changed(space, (part) => {
        part.sheets = { room_a: { path: '//x/y', width: 1, height: 1, cells: {} } }
      }),
      'address-refused',
    ],
  ])('a space’s part with %s is refused with a finding', (_what, text, rule) => {
    expect(rulesOf(readSpacePart(text, hall))).toContain(rule)
  })

  test('a part of another space or room is not taken for this one', () => {
    expect(rulesOf(readSpacePart(compactJson(space), 'space_other'))).toEqual(['value-unknown'])
    expect(rulesOf(readRoomPart(compactJson(room), planned, rooms[1]?.room ?? ''))).toEqual(['value-unknown'])
  })

  test('a room’s part is refused when a wall that it hangs things on is not in the plan', () => {
    const text = changed(room, (part) => {
      for (const exhibit of Object.values<{ place: { wall: string } }>(part.exhibits))
        exhibit.place.wall = 'wall_gone'
    })
    expect(new Set(rulesOf(readRoomPart(text, planned, room?.room ?? '')))).toEqual(
      new Set(['dangling-reference']),
    )
  })

  test('a damaged start is refused', () => {
    const damaged = changed(startOf(scene), (start) => {
      delete start.title
    })
    expect(rulesOf(readStart(damaged))).toEqual(['field-missing'])
  })
})
