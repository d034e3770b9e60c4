import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../../src/scenes/schema/limits.ts'
import { type ParseResult, parseScene, parseSceneValue } from '../../../../src/scenes/schema/parse.ts'
import { SMALL, smallJson } from '../small.ts'

const told = ({ findings }: ParseResult) => findings.map(({ rule, path }) => `${rule} ${path}`.trim())
const parseChanged = (change: Parameters<typeof smallJson>[0]) => parseSceneValue(smallJson(change))

describe('SF1: a scene is one JSON document', () => {
  test('the documented example holds', () => {
    expect(parseScene(SMALL)).toMatchObject({ ok: true, findings: [] })
  })

  test.each([
    ['nothing at all', '', 'scene-not-json'],
    ['a text cut short', SMALL.slice(0, 500), 'scene-not-json'],
    ['a page of HTML', '<!doctype html>', 'scene-not-json-at'],
    ['a list', '[]', 'scene-not-ours'],
    ['a number', '1', 'scene-not-ours'],
    ['null', 'null', 'scene-not-ours'],
  ])('%s is refused', (_name, text, rule) => {
    const result = parseScene(text)
    expect(result.ok).toBe(false)
    expect(told(result)).toEqual([rule])
  })

  test('the place of a mistake is told by line and character', () => {
    const { findings } = parseScene('{\n  "format": "jisr-scene",\n  "version": 01\n}')
    expect(findings[0]).toMatchObject({ rule: 'scene-not-json-at', params: { line: 3, column: 15 } })
  })

  test('a byte order mark is no mistake', () => {
    expect(parseScene(`\ufeff${SMALL}`).ok).toBe(true)
  })
})

describe('SF2, SF3: format and version', () => {
  test.each([
    ['no format', (scene) => delete scene.format, 'scene-not-ours format'],
    ['another format', (scene) => (scene.format = 'exhibit-scene'), 'scene-not-ours format'],
    ['no version', (scene) => delete scene.version, 'version-missing version'],
    ['a version in words', (scene) => (scene.version = '1'), 'version-missing version'],
    ['version nought', (scene) => (scene.version = 0), 'version-missing version'],
    ['half a version', (scene) => (scene.version = 1.5), 'version-missing version'],
    ['a version from the future', (scene) => (scene.version = 2), 'scene-too-new version'],
  ] as [string, Parameters<typeof smallJson>[0], string][])('%s is refused', (_name, change, expected) => {
    expect(told(parseChanged(change))).toEqual([expected])
  })

  test('a newer scene is told apart from an invalid one, whatever else it holds', () => {
    const { findings } = parseSceneValue({ format: 'jisr-scene', version: 7, halls: {} })
    expect(findings).toEqual([
      { rule: 'scene-too-new', severity: 'error', path: 'version', params: { found: 7, supported: 1 } },
    ])
  })
})

describe('SF4: unknown fields survive', () => {
  test('at every level', () => {
    const result = parseChanged((scene) => {
      scene.x = { deep: [1, { y: null }] }
      scene.objects.object_book.x = 'kept'
      scene.exhibits.exhibit_book.place.x2 = [true]
      scene.rooms.room_first.outline[0].note = 'corner'
    })
    expect(result).toMatchObject({
      ok: true,
      scene: {
        x: { deep: [1, { y: null }] },
        objects: { object_book: { x: 'kept' } },
        exhibits: { exhibit_book: { place: { x2: [true] } } },
      },
    })
    expect(result.ok && result.scene.rooms.room_first?.outline[0]).toMatchObject({ note: 'corner' })
  })
})

describe('SF5: keys that reach a prototype are refused before the schema looks', () => {
  const json = (key: string) =>
    SMALL.replace('"version": 1', `"version": 1, "unknown": [{ "${key}": { "admin": true } }]`)

  test.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])('%s', (key) => {
    const result = parseScene(json(key))
    expect(told(result)).toEqual([`key-forbidden unknown/0/${JSON.parse(`"${key}"`)}`])
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
  })

  test('as the id of a record and as a language', () => {
    const text = SMALL.replace('"object_book": {', '"__proto__": {').replace(
      '"ar": "ألف حرف في صفحة"',
      '"constructor": "x"',
    )
    const paths = told(parseScene(text))
    expect(paths).toContain('key-forbidden objects/__proto__')
    expect(paths).toContain('key-forbidden title/constructor')
  })

  test('as a plain text value they are only words', () => {
    expect(parseChanged((scene) => (scene.title.ar = '__proto__')).ok).toBe(true)
  })
})

describe('SF6: numbers are finite', () => {
  test('1e309 is told where it stands', () => {
    const text = SMALL.replace('"width": 0.9', '"width": 1e309')
    expect(told(parseScene(text))).toEqual(['number-not-finite texts/text_intro/width'])
  })
})

describe('SF10–SF19: records', () => {
  test.each([
    [
      'a field left out',
      (scene) => delete scene.objects.object_book.form,
      'field-missing objects/object_book/form',
    ],
    ['a whole table left out', (scene) => delete scene.tours, 'field-missing tours'],
    [
      'text for a number',
      (scene) => (scene.rooms.room_first.height = '4'),
      'number-expected rooms/room_first/height',
    ],
    ['a number for text', (scene) => (scene.title.ar = 4), 'text-expected title/ar'],
    ['null for a text', (scene) => (scene.title.ar = null), 'text-expected title/ar'],
    ['a list for a table', (scene) => (scene.tours = []), 'map-expected tours'],
    ['a map for a list', (scene) => (scene.order = {}), 'list-expected order'],
    [
      'half a pixel',
      (scene) => (scene.media['media_leaf-1'].width = 0.5),
      'whole-number-expected media/media_leaf-1/width',
    ],
    [
      'an unknown form',
      (scene) => (scene.objects.object_book.form = 'pageCurl'),
      'value-unknown objects/object_book/form',
    ],
    [
      'an unknown place',
      (scene) => (scene.exhibits.exhibit_book.place.kind = 'moon'),
      'value-unknown exhibits/exhibit_book/place/kind',
    ],
    ['an empty text', (scene) => (scene.title.ar = ''), 'text-too-short title/ar'],
    ['a language that is none', (scene) => (scene.title.Arabic = 'x'), 'language-refused title/Arabic'],
    [
      'an id of another kind',
      (scene) => (scene.exhibits.exhibit_book.object = 'media_x'),
      'id-refused exhibits/exhibit_book/object',
    ],
    [
      'an id with a slash',
      (scene) => (scene.exhibits.exhibit_book.object = 'object_a/b'),
      'id-refused exhibits/exhibit_book/object',
    ],
    [
      'a listed id of no kind',
      (scene) => scene.spaces.space_hall.order.push('room_first'),
      'id-refused spaces/space_hall/order/4',
    ],
    [
      'a record id of another kind',
      (scene) => (scene.tours.walk = scene.tours.tour_short),
      'id-refused tours/walk',
    ],
    [
      'a hash that is none',
      (scene) => (scene.media['media_leaf-1'].hash = '../../etc'),
      'hash-refused media/media_leaf-1/hash',
    ],
    [
      'a date that is none',
      (scene) => (scene.objects.object_book.date.edtf = 'Tang'),
      'date-refused objects/object_book/date/edtf',
    ],
    [
      'two corners',
      (scene) => scene.rooms.room_first.outline.splice(2),
      'list-too-short rooms/room_first/outline',
    ],
    [
      'beyond a kilometre',
      (scene) => (scene.rooms.room_first.outline[0].x = -1001),
      'number-too-small rooms/room_first/outline/0/x',
    ],
    [
      'a wall that is too high',
      (scene) => (scene.rooms.room_first.height = 5000),
      'number-too-large rooms/room_first/height',
    ],
  ] as [string, Parameters<typeof smallJson>[0], string][])(
    '%s is told at its place',
    (_name, change, expected) => {
      const result = parseChanged(change)
      expect(result.ok).toBe(false)
      expect(told(result)).toContain(expected)
    },
  )

  test('everything wrong is told, not only the first', () => {
    const findings = told(
      parseChanged((scene) => {
        scene.title.ar = ''
        scene.rooms.room_first.height = 'tall'
        delete scene.exhibits.exhibit_book.object
      }),
    )
    expect(findings).toHaveLength(3)
  })
})

describe('SF30, SF31: what is fetched and what is only a name', () => {
  const withHomepage = (homepage: string) =>
    parseChanged((scene) => (scene.objects.object_book.homepage = homepage))

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'http://example.org/',
    '//example.org/x',
    '/\\example.org/x',
    '\\\\example.org\\x',
    'https:example.org',
    'https:///example.org',
    '',
  ])('%j is refused as an address', (address) => {
    expect(told(withHomepage(address))).toEqual(['address-refused objects/object_book/homepage'])
  })

  test.each([
    'https://example.org/a?b=c:d#e',
    'notes/book.html',
    './a/b:c',
    '?page=1',
    '#note',
    '/from/the/root',
  ])('%j is an address', (address) => {
    expect(withHomepage(address).ok).toBe(true)
  })

  test('a name may be http, and is nothing else', () => {
    const withRights = (rights: string) =>
      parseChanged((scene) => (scene.objects.object_book.rights = rights))
    expect(withRights('http://rightsstatements.org/vocab/InC/1.0/').ok).toBe(true)
    expect(told(withRights('javascript:alert(1)'))).toEqual(['identifier-refused objects/object_book/rights'])
  })
})

describe('SF20–SF29: limits', () => {
  test('a caption of 10 MB', () => {
    const { findings } = parseChanged(
      (scene) => (scene.exhibits.exhibit_book.caption.ar = 'م'.repeat(5 * 1024 * 1024)),
    )
    expect(findings).toEqual([
      {
        rule: 'text-too-long',
        severity: 'error',
        path: 'exhibits/exhibit_book/caption/ar',
        params: { length: 5 * 1024 * 1024, limit: LIMITS.textLength },
      },
    ])
  })

  test('a file beyond 32 MB, counted in bytes and not in characters', () => {
    expect(told(parseScene('书'.repeat(LIMITS.sceneBytes / 3 + 1)))).toEqual(['scene-too-large'])
    expect(told(parseScene('x'.repeat(LIMITS.sceneBytes / 3 + 1)))).toEqual(['scene-not-json-at'])
  })

  test('records of all tables together', () => {
    const result = parseChanged((scene) => {
      for (let i = 0; i < LIMITS.records; i++) scene.tours[`tour_${i}`] = { title: { ar: 'جولة' }, stops: [] }
      delete scene.tours.tour_short
    })
    expect(told(result)).toEqual(['too-many-records'])
  })

  test('corners of all rooms together', () => {
    const result = parseChanged((scene) => {
      for (let i = 0; i < LIMITS.vertices; i++)
        scene.rooms.room_second.outline.push({ id: `wall_${i}`, x: 4, z: i / 20 })
    })
    expect(told(result)).toEqual(['too-many-vertices rooms'])
  })

  test.each([
    ['lists', '[', ']'],
    ['maps', '{"a":', '}'],
  ])('%s a hundred thousand deep are refused, not recursed into', (_name, open, close) => {
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`
    const text = SMALL.replace('"version": 1', `"version": 1, "deep": ${deep}`)
    expect(parseScene(text).findings[0]?.rule).toMatch(/nested-too-deep|scene-not-json/)
  })

  test('a list with more items than the format has records', () => {
    const result = parseChanged((scene) => (scene.order = Array(LIMITS.listLength + 1).fill('space_hall')))
    expect(told(result)).toEqual(['list-too-long order'])
  })

  test('more values than any exhibition needs', () => {
    const result = parseChanged((scene) => {
      scene.bulk = Object.fromEntries(
        Array.from({ length: 200 }, (_, i) => [i, Array(LIMITS.listLength / 2).fill(0)]),
      )
    })
    expect(told(result)).toEqual(['too-many-values'])
  })

  test('a record with more values than any needs', () => {
    const result = parseChanged((scene) => {
      scene.objects.object_book.bulk = [0, 1, 2].map(() => Array(LIMITS.listLength).fill(0))
    })
    expect(told(result)).toEqual(['record-too-large objects/object_book'])
  })

  test('a flood in one record, and in all of them, is survived', () => {
    const languages = Object.fromEntries(Array.from({ length: LIMITS.listLength }, (_, i) => [`X${i}`, '']))
    const result = parseChanged((scene) => {
      for (let i = 0; i < 8; i++) scene.texts[`text_${i}`] = { ...scene.texts.text_intro, body: languages }
    })
    expect(result.findings).toHaveLength(201)
  })

  test('a flood of mistakes ends with a word that there are more', () => {
    const { findings } = parseChanged((scene) => {
      for (let i = 0; i < 1000; i++) scene.exhibits[`exhibit_${i}`] = {}
    })
    expect(findings).toHaveLength(201)
    expect(findings.at(-1)).toMatchObject({ rule: 'more-findings', severity: 'notice' })
  })
})

describe('SF40, SF41: references', () => {
  test.each([
    ['cover', (scene) => (scene.cover = 'media_none'), 'cover'],
    ['a space', (scene) => (scene.order[0] = 'space_none'), 'order/0'],
    [
      'a page',
      (scene) => (scene.objects.object_book.pages[1].media = 'media_none'),
      'objects/object_book/pages/1/media',
    ],
    [
      'a room of a hall',
      (scene) => (scene.spaces.space_hall.rooms[0] = 'room_none'),
      'spaces/space_hall/rooms/0',
    ],
    [
      'a shown thing',
      (scene) => (scene.spaces.space_hall.order[0] = 'text_none'),
      'spaces/space_hall/order/0',
    ],
    [
      'a wall of an opening',
      (scene) => (scene.openings.opening_door.walls[1] = 'wall_none'),
      'openings/opening_door/walls/1',
    ],
    [
      'a room of a partition',
      (scene) => (scene.partitions.partition_screen.room = 'room_none'),
      'partitions/partition_screen/room',
    ],
    [
      'a room of furniture',
      (scene) => (scene.furniture.furniture_case.room = 'room_none'),
      'furniture/furniture_case/room',
    ],
    [
      'an object',
      (scene) => (scene.exhibits.exhibit_book.object = 'object_none'),
      'exhibits/exhibit_book/object',
    ],
    [
      'a wall',
      (scene) => (scene.exhibits.exhibit_book.place.wall = 'wall_none'),
      'exhibits/exhibit_book/place/wall',
    ],
    [
      'furniture',
      (scene) => (scene.exhibits.exhibit_scroll.place.furniture = 'furniture_none'),
      'exhibits/exhibit_scroll/place/furniture',
    ],
    [
      'a gallery',
      (scene) => (scene.exhibits.exhibit_band.place.space = 'space_none'),
      'exhibits/exhibit_band/place/space',
    ],
    [
      'a stop',
      (scene) => (scene.tours.tour_short.stops[1].exhibit = 'exhibit_none'),
      'tours/tour_short/stops/1/exhibit',
    ],
    [
      'an inherited name',
      (scene) => (scene.exhibits.exhibit_book.object = 'object_toString'),
      'exhibits/exhibit_book/object',
    ],
  ] as [string, Parameters<typeof smallJson>[0], string][])(
    '%s that does not exist',
    (_name, change, path) => {
      const { findings, ok } = parseChanged(change)
      expect(ok).toBe(false)
      expect(findings).toHaveLength(1)
      expect(findings[0]).toMatchObject({
        rule: 'dangling-reference',
        path,
        params: { id: expect.stringMatching(/_(none|toString)$/) },
      })
    },
  )

  test('a wall id used twice', () => {
    const result = parseChanged((scene) => (scene.rooms.room_second.outline[0].id = 'wall_first-north'))
    expect(told(result)).toEqual(['wall-repeated rooms/room_second/outline/0/id'])
  })
})

test('foreign text in a finding cannot command a terminal or turn a sentence round', () => {
  const { findings } = parseChanged((scene) => {
    scene.objects.object_book.form = '\u001b[2J\u202eevil'
    scene.objects['object_\u001b[31m'] = scene.objects.object_scroll
  })
  expect(JSON.stringify(findings)).not.toMatch(/\\u001b|\u202e/)
})

test('the value given is neither changed nor kept', () => {
  const value = smallJson(() => {})
  const before = JSON.stringify(value)
  const result = parseSceneValue(value)
  if (result.ok) result.scene.title.ar = 'تغيّر'
  expect(JSON.stringify(value)).toBe(before)
})
