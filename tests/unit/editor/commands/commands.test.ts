import { describe, expect, it } from 'vitest'
import { removeFurniture } from '../../../../src/editor/commands/furniture.ts'
import { removeMedia } from '../../../../src/editor/commands/media.ts'
import { removeObject, setDate } from '../../../../src/editor/commands/objects.ts'
import { movePages, setContents } from '../../../../src/editor/commands/pages.ts'
import { addRoom, moveRoom, removeRoom } from '../../../../src/editor/commands/rooms.ts'
import { setWords, WORDS } from '../../../../src/editor/commands/setWords.ts'
import { addExhibit, moveShown } from '../../../../src/editor/commands/shown.ts'
import { addHall, removeSpace, setVisitingOrder } from '../../../../src/editor/commands/spaces.ts'
import type { Page } from '../../../../src/scenes/schema/object.ts'
import { parseSceneValue } from '../../../../src/scenes/schema/parse.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { fullScene } from '../../../property/commands.cases.ts'
import { rectangularRoom } from '../../../support/scenes.ts'

const scene = fullScene()
const place = { kind: 'wall', wall: 'wall_b-n', x: 2, y: 1.5 } as const

describe('words', () => {
  const title = { table: 'objects', id: 'object_book', field: 'title', language: 'ar' } as const

  it('of one language are set and leave the others alone', () => {
    const { objects } = setWords.apply(scene, { ...title, text: 'كتاب' })
    expect(objects.object_book?.title).toEqual({ 'zh-Hans': '千字文', ar: 'كتاب' })
  })

  it.each(['', '  ', '\n'])('that are blank (%j) leave the language untranslated', (text) => {
    expect(setWords.apply(scene, { ...title, text }).objects.object_book?.title).toEqual({
      'zh-Hans': '千字文',
    })
  })

  it('that are all gone take an optional field with them, and leave a required one empty', () => {
    const caption = { table: 'exhibits', id: 'exhibit_leaf', field: 'caption' } as const
    const gone = ['zh-Hans', 'ar'].reduce(
      (current, language) => setWords.apply(current, { ...caption, language, text: '' }),
      scene,
    )
    expect(gone.exhibits.exhibit_leaf).not.toHaveProperty('caption')
    const untitled = ['zh-Hans', 'ar'].reduce(
      (current, language) => setWords.apply(current, { ...title, language, text: '' }),
      scene,
    )
    expect(untitled.objects.object_book?.title).toEqual({})
  })

  it('that are all gone leave every field in a scene that holds', () => {
    for (const [table, fields] of Object.entries(WORDS)) {
      const records = table === 'exhibition' ? { '': scene } : scene[table as 'objects']
      for (const id of Object.keys(records)) {
        const emptied = fields.reduce(
          (current, field) =>
            ['zh-Hans', 'ar'].reduce(
              (inner, language) => setWords.apply(inner, { table, id, field, language, text: '' } as never),
              current,
            ),
          scene,
        )
        expect(parseSceneValue(JSON.parse(JSON.stringify(emptied))), `${table}/${id}`).toMatchObject({
          ok: true,
        })
      }
    }
  })

  it('are set in no field that is not of words', () => {
    expect(setWords.apply(scene, { ...title, field: 'form', text: 'x' } as never)).toBe(scene)
  })
})

describe('a date', () => {
  it('comes with its first part and goes with its last', () => {
    const id = 'object_book'
    const dated = setDate.apply(scene, { id, part: 'edtf', edtf: '0868-05-11' })
    const read = setDate.apply(dated, { id, part: 'display', language: 'ar', text: 'عام 868' })
    expect(read.objects[id]?.date).toEqual({ edtf: '0868-05-11', display: { ar: 'عام 868' } })
    const undated = setDate.apply(read, { id, part: 'edtf', edtf: null })
    expect(setDate.apply(undated, { id, part: 'display', language: 'ar', text: '' })).toEqual(scene)
  })
})

describe('pages', () => {
  it('that move are followed by the exhibits that show them first', () => {
    const reversed = [...(scene.objects.object_book?.pages ?? [])].reverse()
    const moved = movePages.apply(scene, {
      id: 'object_book',
      pages: [...reversed, { media: 'media_sheet' }],
      from: [2, 1, 0, null],
    })
    expect(moved.exhibits.exhibit_vitrine?.page).toBe(1)
    const gone = movePages.apply(scene, { id: 'object_book', pages: [{ media: 'media_leaf' }], from: [0] })
    expect(gone.exhibits.exhibit_vitrine).not.toHaveProperty('page')
  })

  it('take their headings along; a heading whose page has gone goes to the next that is left', () => {
    const headed = setContents.apply(scene, {
      id: 'object_book',
      contents: [
        { title: { lzh: '卷二' }, page: 1 },
        { title: { lzh: '卷一' }, page: 0 },
      ],
    })
    const contents = (next: Scene) =>
      next.objects.object_book?.contents?.map(({ title, page }) => [title.lzh, page])
    const [first, second] = scene.objects.object_book?.pages ?? []
    expect(contents(headed)).toEqual([
      ['卷一', 0],
      ['卷二', 1],
    ])
    const turned = movePages.apply(headed, {
      id: 'object_book',
      pages: [second, first] as Page[],
      from: [1, 0],
    })
    expect(contents(turned)).toEqual([
      ['卷二', 0],
      ['卷一', 1],
    ])
    const rest = movePages.apply(headed, { id: 'object_book', pages: [second] as Page[], from: [1] })
    expect(contents(rest)).toEqual([
      ['卷一', 0],
      ['卷二', 0],
    ])
  })

  it('go with their pictures, and so does the cover', () => {
    const removed = removeMedia.apply(scene, { ids: ['media_leaf'] })
    expect(removed.objects.object_book?.pages).toEqual([{ media: 'media_back', label: '一b' }])
    expect(removed.exhibits.exhibit_vitrine?.page).toBe(0)
    expect(removed).not.toHaveProperty('cover')
  })
})

describe('what is shown', () => {
  it('comes last in the visiting order of its space', () => {
    const shown = addExhibit.apply(scene, { id: 'exhibit_new', exhibit: { object: 'object_map', place } })
    expect(shown.spaces.space_hall?.order.at(-1)).toBe('exhibit_new')
  })

  it('keeps its turn when it moves within its space, and goes to the end of another', () => {
    const within = moveShown.apply(scene, { places: { exhibit_leaf: place } })
    expect(within.spaces.space_hall?.order).toEqual(scene.spaces.space_hall?.order)
    const away = moveShown.apply(scene, {
      places: { exhibit_leaf: { kind: 'section', space: 'space_gallery' } },
    })
    expect(away.spaces.space_hall?.order).not.toContain('exhibit_leaf')
    expect(away.spaces.space_gallery?.order).toEqual(['exhibit_section', 'exhibit_leaf'])
  })

  it('is in the order that was asked for, what was forgotten after it, nothing twice', () => {
    const order = ['exhibit_map', 'exhibit_leaf', 'exhibit_map', 'exhibit_gone', 'exhibit_section']
    const ordered =
      setVisitingOrder.apply(scene, { space: 'space_hall', order }).spaces.space_hall?.order ?? []
    expect(ordered.slice(0, 2)).toEqual(['exhibit_map', 'exhibit_leaf'])
    expect([...ordered].sort()).toEqual([...(scene.spaces.space_hall?.order ?? []), 'exhibit_floor'].sort())
  })
})

describe('removing', () => {
  it('furniture removes what stands on it', () => {
    const removed = removeFurniture.apply(scene, { ids: ['furniture_vitrine'] })
    expect(Object.keys(removed.furniture)).toEqual(['furniture_bench'])
    expect(removed.exhibits).not.toHaveProperty('exhibit_vitrine')
    expect(removed.spaces.space_hall?.order).not.toContain('exhibit_vitrine')
  })

  it('an object removes its exhibits, from the order and from the tours too', () => {
    const removed = removeObject.apply(scene, { id: 'object_book' })
    expect(Object.keys(removed.exhibits).sort()).toEqual([
      'exhibit_floor',
      'exhibit_map',
      'exhibit_scroll',
      'exhibit_section',
    ])
    expect(removed.tours.tour_first?.stops).toEqual([{ exhibit: 'exhibit_map' }])
  })

  it('a room removes all that is in it and opens into it, and nothing else', () => {
    const removed = removeRoom.apply(scene, { id: 'room_b' })
    expect(Object.keys(removed.rooms)).toEqual(['room_a'])
    expect(removed.openings).toEqual({})
    expect(removed.partitions).toEqual({})
    expect(Object.keys(removed.furniture)).toEqual(['furniture_vitrine'])
    expect(Object.keys(removed.exhibits).sort()).toEqual([
      'exhibit_leaf',
      'exhibit_scroll',
      'exhibit_section',
      'exhibit_vitrine',
    ])
    expect(removed.spaces.space_hall).toMatchObject({ rooms: ['room_a'] })
  })

  it('a space leaves the objects and the other spaces', () => {
    const removed = removeSpace.apply(scene, { id: 'space_hall' })
    expect(removed.order).toEqual(['space_gallery'])
    expect(Object.keys(removed.exhibits)).toEqual(['exhibit_section'])
    expect([removed.rooms, removed.texts, removed.furniture]).toEqual([{}, {}, {}])
    expect(removed.objects).toEqual(scene.objects)
  })
})

describe('rooms', () => {
  it('move with all that stands in them', () => {
    const moved = moveRoom.apply(scene, { id: 'room_b', by: [10, -1] })
    expect(moved.rooms.room_b?.outline[0]).toMatchObject({ x: 6, z: -10.3 })
    expect(moved.furniture.furniture_bench?.position).toEqual([12.4, -6])
    expect(moved.partitions.partition_screen).toMatchObject({ start: [8.5, -7.5], end: [11.5, -7.5] })
    expect(moved.exhibits.exhibit_floor?.place).toMatchObject({ x: 8, z: -6 })
    expect(moved.exhibits.exhibit_map).toBe(scene.exhibits.exhibit_map)
    expect(moved.rooms.room_a).toBe(scene.rooms.room_a)
  })

  it('are not added with corners that another room has', () => {
    const args = { id: 'room_c', space: 'space_hall', room: rectangularRoom('a', 9, 9, 12, 12) }
    expect(addRoom.apply(scene, args)).toBe(scene)
  })

  it('come with a hall, the same ones for the same seed', () => {
    const args = { template: 'twoRooms', seed: 'q1' } as const
    const first = addHall.apply(scene, args)
    expect(first).toEqual(addHall.apply(scene, args))
    expect(first.order).toHaveLength(3)
    expect(addHall.apply(first, args)).toBe(first)
    expect(
      parseSceneValue(JSON.parse(JSON.stringify(addHall.apply(first, { ...args, seed: 'q2' })))),
    ).toMatchObject({
      ok: true,
    })
  })
})
