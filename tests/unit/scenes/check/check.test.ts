import { describe, expect, test } from 'vitest'
import { checkScene } from '../../../../src/scenes/check/check.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { smallScene } from '../small.ts'

type Change = (scene: Scene) => void
const rulesOf = (change: Change) => checkScene(smallScene(change)).map(({ rule, path }) => `${rule} ${path}`)
const at = <Value>(table: Record<string, Value>, id: string): Value => {
  const record = table[id]
  if (!record) throw new Error(`The example has no ${id}`)
  return record
}
const book = (scene: Scene) => at(scene.objects, 'object_book')
const leaf = (scene: Scene) => at(scene.media, 'media_leaf-1')
const hall = (scene: Scene) => {
  const space = at(scene.spaces, 'space_hall')
  if (space.kind !== 'hall') throw new Error('not a hall')
  return space
}
const onWall = (scene: Scene, id: string, place: Partial<{ wall: string; x: number; y: number }>) => {
  Object.assign(at(scene.exhibits, id).place, place)
}
/** The book as one of thread, whose date is this. */
const dated = (scene: Scene, date: { edtf: string; calendar?: 'julian' | 'gregorian' }) => {
  Object.assign(book(scene), { date: { display: {}, ...date }, evidence: {} })
}
/** The book as one of thread, its pictures so many times as wide as a page of it. */
const photographed = (scene: Scene, times: number) => {
  Object.assign(book(scene), { form: 'threadBound', dimensions: { height: 0.26, width: 0.16 } })
  for (const { media } of book(scene).pages) {
    const picture = at(scene.media, media ?? '')
    picture.width = Math.round((picture.height * 0.16 * times) / 0.26)
  }
}
const room = (scene: Scene) => at(scene.rooms, 'room_first')

test('the documented example has nothing to put right', () => {
  expect(checkScene(smallScene())).toEqual([])
})

describe.each<[name: string, cases: [fault: string, change: Change, expected: string][]]>([
  [
    'languages',
    [
      ['the exhibition’s title', (s) => delete s.title.ar, 'title-missing-ar title/ar'],
      ['its summary', (s) => delete s.summary?.['zh-Hans'], 'text-missing-zh summary/zh-Hans'],
      ['a space’s title', (s) => delete hall(s).title.ar, 'title-missing-ar spaces/space_hall/title/ar'],
      ['a room’s title', (s) => delete room(s).title?.ar, 'title-missing-ar rooms/room_first/title/ar'],
      ['an object’s title', (s) => delete book(s).title.ar, 'title-missing-ar objects/object_book/title/ar'],
      ['a maker', (s) => delete book(s).maker?.ar, 'fact-missing-ar objects/object_book/maker/ar'],
      [
        'a date',
        (s) => delete book(s).date?.display.ar,
        'fact-missing-ar objects/object_book/date/display/ar',
      ],
      [
        'a caption',
        (s) => delete at(s.exhibits, 'exhibit_book').caption?.ar,
        'caption-missing-ar exhibits/exhibit_book/caption/ar',
      ],
      [
        'every caption',
        (s) => delete at(s.exhibits, 'exhibit_book').caption,
        'caption-missing-zh exhibits/exhibit_book/caption/zh-Hans',
      ],
      [
        'a panel',
        (s) => delete at(s.texts, 'text_intro').body.ar,
        'text-missing-ar texts/text_intro/body/ar',
      ],
      ['a description', (s) => delete leaf(s).alt.ar, 'alt-missing-ar media/media_leaf-1/alt/ar'],
      [
        'every description',
        (s) => {
          leaf(s).alt = {}
        },
        'alt-missing-zh media/media_leaf-1/alt/zh-Hans',
      ],
      ['a third language', (s) => s.languages.push('en'), 'title-missing-en title/en'],
      ['a fourth', (s) => s.languages.push('fr'), 'title-missing-other title/fr'],
    ],
  ],
  [
    'rights',
    [
      ['of an object', (s) => delete book(s).rights, 'object-rights-missing objects/object_book/rights'],
      ['of a picture', (s) => delete leaf(s).rights, 'media-rights-missing media/media_leaf-1/rights'],
      [
        'unknown',
        (s) => {
          book(s).rights = 'https://example.org/mine'
        },
        'rights-unknown objects/object_book/rights',
      ],
    ],
  ],
  [
    'facts',
    [
      [
        'no dimensions',
        (s) => delete book(s).dimensions,
        'dimensions-missing objects/object_book/dimensions',
      ],
      [
        'no pages',
        (s) => {
          book(s).pages = []
        },
        'pages-missing objects/object_book/pages',
      ],
      [
        'a page beyond the last',
        (s) => {
          at(s.exhibits, 'exhibit_leaf').page = 2
        },
        'page-absent exhibits/exhibit_leaf/page',
      ],
      [
        'a source beyond the last',
        (s) => {
          book(s).sources = []
        },
        'source-absent objects/object_book/evidence/maker/source',
      ],
    ],
  ],
  [
    'order',
    [
      [
        'no space',
        (s) => {
          s.order = []
        },
        'exhibition-empty order',
      ],
      [
        'a space left out',
        (s) => {
          s.order = ['space_hall']
        },
        'space-unlisted spaces/space_band',
      ],
      [
        'a room left out',
        (s) => {
          hall(s).rooms = ['room_first']
        },
        'room-unlisted rooms/room_second',
      ],
      ['a room twice', (s) => hall(s).rooms.push('room_first'), 'room-shared rooms/room_first'],
      [
        'an exhibit left out',
        (s) => {
          hall(s).order = hall(s).order.slice(0, 3)
        },
        'order-missing exhibits/exhibit_leaf',
      ],
      [
        'a panel left out',
        (s) => {
          hall(s).order = hall(s).order.slice(1)
        },
        'order-missing texts/text_intro',
      ],
      [
        'an exhibit twice',
        (s) => hall(s).order.push('exhibit_book'),
        'order-twice spaces/space_hall/order/4',
      ],
      [
        'an exhibit of another space',
        (s) => hall(s).order.push('exhibit_band'),
        'order-elsewhere spaces/space_hall/order/4',
      ],
      [
        'an exhibit in a room of no hall',
        (s) => {
          hall(s).rooms = ['room_first']
        },
        'shown-nowhere exhibits/exhibit_leaf/place',
      ],
    ],
  ],
  [
    'walls',
    [
      [
        'beyond the left end',
        (s) => onWall(s, 'exhibit_book', { x: 0.05 }),
        'hung-beyond-wall exhibits/exhibit_book/place',
      ],
      [
        'beyond the right end',
        (s) => onWall(s, 'exhibit_book', { x: 5.95 }),
        'hung-beyond-wall exhibits/exhibit_book/place',
      ],
      [
        'below the floor',
        (s) => onWall(s, 'exhibit_book', { y: 0.1 }),
        'hung-below-floor exhibits/exhibit_book/place',
      ],
      [
        'above the ceiling',
        (s) => onWall(s, 'exhibit_book', { y: 3.7 }),
        'hung-above-ceiling exhibits/exhibit_book/place',
      ],
      [
        'over a doorway',
        (s) => onWall(s, 'exhibit_book', { wall: 'wall_first-east', x: 3.4 }),
        'hung-over-opening exhibits/exhibit_book/place',
      ],
      [
        'over a doorway, seen from the next room',
        (s) => onWall(s, 'exhibit_book', { wall: 'wall_second-west', x: 1.6 }),
        'hung-over-opening exhibits/exhibit_book/place',
      ],
      [
        'over another exhibit',
        (s) => onWall(s, 'exhibit_leaf', { wall: 'wall_first-north', x: 3.2 }),
        'hung-overlap exhibits/exhibit_book/place',
      ],
      [
        'over a panel',
        (s) => onWall(s, 'exhibit_book', { wall: 'wall_first-west', x: 2 }),
        'hung-overlap exhibits/exhibit_book/place',
      ],
    ],
  ],
  [
    'furniture',
    [
      [
        'through a wall',
        (s) => {
          at(s.furniture, 'furniture_case').position = [-2.5, 0]
        },
        'vitrine-outside-room furniture/furniture_case/position',
      ],
      [
        'on other furniture',
        (s) => {
          s.furniture.furniture_bench = {
            ...at(s.furniture, 'furniture_case'),
            kind: 'bench',
            position: [-0.2, 0.3],
            yaw: 1,
          }
        },
        'vitrine-overlap furniture/furniture_case/position',
      ],
      [
        'a book over the edge',
        (s) => Object.assign(at(s.exhibits, 'exhibit_scroll').place, { x: 0.5 }),
        'surface-overflow exhibits/exhibit_scroll/place',
      ],
      [
        'a book turned over the edge',
        (s) => Object.assign(at(s.exhibits, 'exhibit_scroll').place, { yaw: Math.PI / 2 }),
        'surface-overflow exhibits/exhibit_scroll/place',
      ],
      [
        'two on one spot',
        (s) => {
          at(s.exhibits, 'exhibit_book').place = {
            kind: 'furniture',
            furniture: 'furniture_case',
            x: 0.3,
            z: 0,
            yaw: 0,
          }
        },
        'surface-overlap exhibits/exhibit_scroll/place',
      ],
      [
        'on the floor outside',
        (s) => {
          at(s.exhibits, 'exhibit_book').place = { kind: 'floor', room: 'room_first', x: 9, z: 0, yaw: 0 }
        },
        'floor-outside-room exhibits/exhibit_book/place',
      ],
    ],
  ],
  [
    'building',
    [
      [
        'corners counter-clockwise',
        (s) => room(s).outline.reverse(),
        'outline-counter-clockwise rooms/room_first/outline',
      ],
      [
        'an outline that crosses itself',
        (s) => {
          const [a, b, c, d] = room(s).outline
          if (a && b && c && d) room(s).outline = [a, c, b, d]
        },
        'outline-crossing rooms/room_first/outline',
      ],
      [
        'an outline that doubles back',
        (s) => Object.assign(room(s).outline[1] ?? {}, { x: -3, z: -2.5 }),
        'outline-crossing rooms/room_first/outline',
      ],
      [
        'a start outside',
        (s) => {
          hall(s).start.position = [20, 20]
        },
        'start-outside spaces/space_hall/start',
      ],
      [
        'walls side by side',
        (s) => {
          at(s.openings, 'opening_door').walls[1] = 'wall_second-north'
        },
        'opening-not-facing openings/opening_door/walls',
      ],
      [
        'walls face to face',
        (s) => {
          at(s.openings, 'opening_door').walls[1] = 'wall_first-west'
        },
        'opening-not-facing openings/opening_door/walls',
      ],
      [
        'an opening past the corner',
        (s) => {
          at(s.openings, 'opening_door').x = 0.5
        },
        'opening-beyond-wall openings/opening_door',
      ],
      [
        'an opening taller than the wall',
        (s) => {
          at(s.openings, 'opening_door').height = 4
        },
        'opening-too-tall openings/opening_door',
      ],
      [
        'two openings in one place',
        (s) => {
          s.openings.opening_b = { ...at(s.openings, 'opening_door'), x: 3 }
        },
        'opening-overlap openings/opening_door',
      ],
    ],
  ],
  [
    'books',
    [
      [
        'a spine at the left',
        (s) => {
          book(s).viewingDirection = 'left-to-right'
        },
        'spine-left objects/object_book/viewingDirection',
      ],
      [
        'a form long before its time',
        (s) => {
          dated(s, { edtf: '0868-05-11' })
        },
        'form-early objects/object_book/form',
      ],
      [
        'a form long after its time',
        (s) => {
          book(s).form = 'whirlwind'
          dated(s, { edtf: '1562/1567' })
        },
        'form-late objects/object_book/form',
      ],
      [
        'a day reckoned backwards',
        (s) => {
          dated(s, { edtf: '1582-10-14', calendar: 'gregorian' })
        },
        'calendar-proleptic objects/object_book/date/calendar',
      ],
      [
        'one fat volume',
        (s) => {
          book(s).dimensions = { height: 0.26, width: 0.16, depth: 0.09 }
        },
        'volume-fat objects/object_book/dimensions',
      ],
      [
        'details of another form',
        (s) => {
          book(s).structure = { step: 0.01 }
        },
        'structure-unread objects/object_book/structure',
      ],
      [
        'stitches where none are seen',
        (s) => {
          Object.assign(book(s), { form: 'butterfly', structure: { holes: 4 } })
        },
        'stitches-unseen objects/object_book/structure',
      ],
      [
        'pictures of sheets taken for pages',
        (s) => {
          photographed(s, 2.05)
        },
        'sheet-as-page objects/object_book/structure',
      ],
      [
        'pictures of pages taken for openings',
        (s) => {
          photographed(s, 1)
          book(s).structure = { imaging: 'spread' }
        },
        'page-as-sheet objects/object_book/structure',
      ],
      [
        'the width of a sheet for that of the book',
        (s) => {
          photographed(s, 0.5)
        },
        'width-of-sheet objects/object_book/dimensions',
      ],
      [
        'a heading beyond the pages',
        (s) => {
          book(s).contents = [{ title: { ar: 'المقدّمة' }, page: 99 }]
        },
        'heading-beyond objects/object_book/contents/0/page',
      ],
      [
        'a split through one page',
        (s) => {
          Object.assign(at(Object.fromEntries(book(s).pages.entries()), '0'), { splitAt: 0.5 })
        },
        'split-alone objects/object_book/pages/0',
      ],
      [
        'a codex on the floor',
        (s) => {
          book(s).form = 'codexWestAsian'
          at(s.exhibits, 'exhibit_book').place = { kind: 'floor', room: 'room_first', x: 0, z: 0, yaw: 0 }
        },
        'codex-on-floor exhibits/exhibit_book/place',
      ],
      [
        'a case that there is not',
        (s) => {
          at(s.exhibits, 'exhibit_book').pose = 'enclosed'
        },
        'case-absent exhibits/exhibit_book/pose',
      ],
    ],
  ],
  [
    'lengths',
    [
      [
        'a caption of 130 characters',
        (s) => {
          at(s.exhibits, 'exhibit_book').caption = { 'zh-Hans': '书'.repeat(130), ar: 'نص' }
        },
        'caption-long-characters exhibits/exhibit_book/caption/zh-Hans',
      ],
      [
        'a caption of 70 words',
        (s) => {
          at(s.exhibits, 'exhibit_book').caption = { 'zh-Hans': '书', ar: 'نص '.repeat(70).trim() }
        },
        'caption-long-words exhibits/exhibit_book/caption/ar',
      ],
      [
        'a panel',
        (s) => {
          at(s.texts, 'text_intro').body['zh-Hans'] = '书'.repeat(201)
        },
        'panel-long-characters texts/text_intro/body/zh-Hans',
      ],
      [
        'an introduction',
        (s) => {
          s.summary = { 'zh-Hans': '书'.repeat(251), ar: 'نص' }
        },
        'introduction-long-characters summary/zh-Hans',
      ],
      [
        'a title',
        (s) => {
          book(s).title.ar = 'كتاب '.repeat(21).trim()
        },
        'label-long-words objects/object_book/title/ar',
      ],
    ],
  ],
  [
    'writing',
    [
      [
        'Arabic brackets',
        (s) => {
          s.title.ar = '((المعرض الخاص'
        },
        'arabic-doubled-bracket title/ar',
      ],
      [
        'Chinese half-width commas',
        (s) => {
          s.title['zh-Hans'] = '一页,千字'
        },
        'chinese-half-width title/zh-Hans',
      ],
      [
        'a note on a picture',
        (s) => {
          leaf(s).alt.ar = 'صورة “كتاب”'
        },
        'arabic-quotation-mark media/media_leaf-1/alt/ar',
      ],
    ],
  ],
])('%s', (_name, cases) => {
  test.each(cases)('%s', (_fault, change, expected) => {
    expect(rulesOf(change)).toContain(expected)
  })
})

test('things that only touch do not overlap', () => {
  const touching = rulesOf((scene) =>
    onWall(scene, 'exhibit_leaf', { wall: 'wall_first-north', x: 3 + 0.085 + 0.17 }),
  )
  expect(touching.filter((rule) => rule.startsWith('hung'))).toEqual([])
})

test('furniture that stands against a wall is in its room', () => {
  const against = rulesOf((scene) => {
    at(scene.furniture, 'furniture_case').position = [-2.2, 0]
  })
  expect(against).toEqual([])
})

test('a room concave around a vitrine: all corners inside, a wall through the middle', () => {
  const findings = rulesOf((scene) => {
    room(scene).outline = [
      { id: 'wall_first-north', x: -3, z: -2.5 },
      { id: 'wall_first-east', x: 3, z: -2.5 },
      { id: 'wall_first-south', x: 3, z: 2.5 },
      { id: 'wall_a', x: -1.1, z: 2.5 },
      { id: 'wall_b', x: -1.1, z: -0.1 },
      { id: 'wall_c', x: -1.3, z: -0.1 },
      { id: 'wall_d', x: -1.3, z: 2.5 },
      { id: 'wall_first-west', x: -3, z: 2.5 },
    ]
  })
  expect(findings).toContain('vitrine-outside-room furniture/furniture_case/position')
})

test('an overlap of many on one spot is told once for each thing that lies under another', () => {
  const findings = rulesOf((scene) => {
    for (let i = 0; i < 9; i++) scene.exhibits[`exhibit_copy${i}`] = at(scene.exhibits, 'exhibit_book')
  })
  expect(findings.filter((rule) => rule.startsWith('hung-overlap'))).toHaveLength(9)
})

test('what is not published is nobody’s business yet', () => {
  const findings = rulesOf((scene) => {
    scene.objects.object_idea = {
      title: { ar: 'فكرة' },
      form: 'map',
      viewingDirection: 'left-to-right',
      pages: [],
    }
    scene.media.media_unused = { ...leaf(scene), alt: {} }
  })
  expect(findings).toEqual([])
})

test('findings speak of a thing by its title, and lead to a record that exists', () => {
  const scene = smallScene((changed) => delete at(changed.exhibits, 'exhibit_book').caption?.ar)
  const [finding] = checkScene(scene)
  expect(finding?.params).toEqual({ title: '《千字文》', language: 'ar' })
  const [table, id] = finding?.path.split('/') ?? []
  expect(table === 'exhibits' && id && scene.exhibits[id]).toBeTruthy()
})

test('the languages asked for may be others than the exhibition’s own', () => {
  expect(
    checkScene(smallScene(), { languages: ['en'] }).every(({ rule }) => rule.endsWith('-missing-en')),
  ).toBe(true)
  expect(checkScene(smallScene(), { languages: ['zh'] })).toEqual([])
})
