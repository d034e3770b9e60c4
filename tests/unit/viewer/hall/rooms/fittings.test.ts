import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../../../src/scenes/schema/scene.ts'
import { appearanceOf } from '../../../../../src/viewer/hall/faces/appearance.ts'
import { facesMesh, WHOLE } from '../../../../../src/viewer/hall/faces/facesMesh.ts'
import { buildRoom } from '../../../../../src/viewer/hall/rooms/buildRoom.ts'
import { extentOf } from '../../../../../src/viewer/hall/rooms/face.ts'
import { PALETTES } from '../../../../../src/viewer/hall/rooms/palette.ts'
import { recordsOf, sliceOf } from '../../../../../src/viewer/hall/rooms/roomSlice.ts'
import { factsOf } from '../../../../../src/viewer/hall/text/facts.ts'
import { textsOf } from '../../../../../src/viewer/hall/text/roomTexts.ts'
import { titleOf } from '../../../../../src/viewer/hall/text/roomTitle.ts'
import type { Measure } from '../../../../../src/viewer/hall/text/sheet.ts'
import { cameraAt } from '../../../../../src/viewer/hall/walk/camera.ts'
import { twoRoomScene } from '../../../../support/scenes.ts'

/** Every letter half an em, every Chinese character a whole one. */
const measure: Measure = (text, { em }) =>
  [...text].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? em : em / 2), 0)

const scene = twoRoomScene()
const palette = PALETTES.whiteGallery.day
const roomA = ['text_intro', 'exhibit_leaf', 'exhibit_scroll', 'exhibit_vitrine']
const fitted = (of: Scene = scene, shown = roomA) => ({
  pictures: buildRoom(sliceOf(of, 'room_a', shown), 'room_a', shown, palette).pictures,
  texts: textsOf({ scene: of, space: 'space_hall', room: 'room_a', shown, measure, card: palette.card }),
})

describe('pictures', () => {
  it('shows one page of a hung book, every sheet of a hung strip, and two facing pages of an open book', () => {
    const ids = fitted().pictures.map(({ id }) => id)
    expect(ids.sort()).toEqual([
      'exhibit_leaf',
      'exhibit_scroll/0',
      'exhibit_scroll/1',
      'exhibit_vitrine/1',
      'exhibit_vitrine/2',
    ])
  })

  it('lays the earlier page of a right-to-left book at the right', () => {
    const pages = fitted().pictures.filter(({ id }) => id.startsWith('exhibit_vitrine'))
    const [right, left] = [1, 2].map((n) => pages.find(({ id }) => id.endsWith(`/${n}`)))
    expect(right?.media).toBe('media_back')
    expect(right && left && extentOf(right).centre[0] > extentOf(left).centre[0]).toBe(true)
  })

  it('begins a strip at the right', () => {
    const [first, second] = [0, 1].map((n) =>
      fitted().pictures.find(({ id }) => id === `exhibit_scroll/${n}`),
    )
    // It hangs on the east wall: one who faces it has +z at the right.
    expect(first && second && extentOf(first).centre[2] > extentOf(second).centre[2]).toBe(true)
  })

  it('is never mirrored: u runs to the right and v downwards, seen from the front', () => {
    for (const face of fitted().pictures) {
      const { positions, uvs, indices } = facesMesh([{ face, part: WHOLE }])
      const [right, up] = face.placement.axes
      for (let i = 0; i < indices.length; i += 3) {
        const corner = (k: number) => indices[i + k] ?? 0
        const along = (axis: readonly number[], k: number) =>
          [0, 1, 2].reduce((sum, n) => sum + (positions[corner(k) * 3 + n] ?? 0) * (axis[n] ?? 0), 0)
        const uv = (k: number, n: 0 | 1) => uvs[corner(k) * 2 + n] ?? 0
        const turn = (x: (k: number) => number, y: (k: number) => number) =>
          (x(1) - x(0)) * (y(2) - y(0)) - (x(2) - x(0)) * (y(1) - y(0))
        const seen = turn(
          (k) => along(right, k),
          (k) => along(up, k),
        )
        const pictured = turn(
          (k) => uv(k, 0),
          (k) => -uv(k, 1),
        )
        // A page may stand steeply at its hinge, where it is seen from the front as a line.
        if (Math.abs(seen) > 1e-9) expect([seen > 0, pictured > 0]).toEqual([true, true])
      }
    }
  })

  it('leaves the place of a thing without pictures to its label', () => {
    const bare = {
      ...scene,
      objects: { ...scene.objects, object_book: { ...scene.objects.object_book, pages: [] } },
    }
    const { pictures, texts } = fitted(bare as Scene, ['exhibit_leaf'])
    expect(pictures).toEqual([])
    expect(texts.map(({ face }) => face.id)).toEqual(['exhibit_leaf/label', 'room_a/title'])
  })
})

describe('texts', () => {
  /** A room's name runs downwards, Arabic beneath Chinese and not beside it. */
  const cards = () => fitted().texts.filter(({ face }) => face.id !== 'room_a/title')

  it('gives every exhibit a label, every panel its words and the room its name', () => {
    const ids = fitted().texts.map(({ face }) => face.id)
    expect(ids.sort()).toEqual([
      'exhibit_leaf/label',
      'exhibit_scroll/label',
      'exhibit_vitrine/label',
      'room_a/title',
      'text_intro',
    ])
  })

  it('sets Chinese at the left and Arabic right-aligned at the right', () => {
    for (const { sheet } of cards()) {
      const chinese = sheet.lines.filter(({ dir }) => dir === 'ltr')
      const arabic = sheet.lines.filter(({ dir }) => dir === 'rtl')
      expect(chinese.length).toBeGreaterThan(0)
      expect(arabic.length).toBeGreaterThan(0)
      for (const line of chinese) expect([line.align, line.x < sheet.width / 2]).toEqual(['left', true])
      for (const line of arabic) expect([line.align, line.x > sheet.width / 2]).toEqual(['right', true])
    }
  })

  it('keeps every line inside its sheet and its column', () => {
    for (const { sheet } of fitted().texts) {
      for (const { text, style, language, align, x, baseline } of sheet.lines) {
        const width = measure(text, style, language)
        const [from, to] = align === 'right' ? [x - width, x] : [x, x + width]
        expect(from).toBeGreaterThanOrEqual(-1e-9)
        expect(to).toBeLessThanOrEqual(sheet.width + 1e-9)
        expect(baseline).toBeLessThan(sheet.height)
      }
    }
  })

  it('never sets Arabic smaller than the Chinese beside it', () => {
    for (const { sheet } of cards()) {
      const em = (dir: string) =>
        Math.min(...sheet.lines.filter((line) => line.dir === dir).map(({ style }) => style.em))
      expect(em('rtl')).toBeGreaterThan(em('ltr'))
    }
  })

  it('makes one column of an object that is described in one language', () => {
    const chineseOnly = {
      ...scene,
      objects: {
        ...scene.objects,
        object_book: { ...scene.objects.object_book, title: { 'zh-Hans': '千字文' } },
      },
    } as Scene
    expect(factsOf(chineseOnly, 'exhibit_leaf').map(({ dir }) => dir)).toEqual(['ltr'])
  })

  it('hangs the name of a room at the right end of a wall where nothing is in its way', () => {
    const title = titleOf(scene, 'space_hall', 'room_a', measure)
    expect(title?.sheet.lines.filter(({ dir }) => dir === 'ltr').map(({ text }) => text)).toEqual([
      '展',
      '厅',
      'a',
    ])
    const nameless = {
      ...scene,
      rooms: { ...scene.rooms, room_a: { ...scene.rooms.room_a, title: undefined } },
    } as Scene
    expect(titleOf(nameless, 'space_hall', 'room_a', measure)).toBeUndefined()
  })
})

describe('what a room is built from', () => {
  const records = (of: Scene) => recordsOf(sliceOf(of, 'room_a', roomA))
  const isSame = (a: unknown[], b: unknown[]) => a.length === b.length && a.every((item, i) => item === b[i])

  it('stays the same when something else in the exhibition changes', () => {
    const other = {
      ...scene,
      exhibits: { ...scene.exhibits, exhibit_map: { ...scene.exhibits.exhibit_map } },
    } as Scene
    expect(isSame(records(scene), records(other))).toBe(true)
  })

  it.each([
    [
      'an exhibit in it',
      { exhibits: { ...scene.exhibits, exhibit_leaf: { ...scene.exhibits.exhibit_leaf } } },
    ],
    ['an object in it', { objects: { ...scene.objects, object_book: { ...scene.objects.object_book } } }],
    ['a picture in it', { media: { ...scene.media, media_leaf: { ...scene.media.media_leaf } } }],
    [
      'its furniture',
      { furniture: { ...scene.furniture, furniture_vitrine: { ...scene.furniture.furniture_vitrine } } },
    ],
    ['its walls', { rooms: { ...scene.rooms, room_a: { ...scene.rooms.room_a } } }],
    ['the room next door', { rooms: { ...scene.rooms, room_b: { ...scene.rooms.room_b } } }],
    ['its doorway', { openings: { ...scene.openings, opening_axis: { ...scene.openings.opening_axis } } }],
  ])('changes with %s', (_, patch) => {
    expect(isSame(records(scene), records({ ...scene, ...patch } as Scene))).toBe(false)
  })
})

describe('how a face appears', () => {
  const face = fitted().pictures.find(({ id }) => id === 'exhibit_leaf')
  if (!face) throw new Error('no face')
  const everywhere = { low: -Math.PI, high: Math.PI }
  const pixels = (z: number, yaw: number, seen: typeof everywhere | 'unseen' = everywhere) => {
    return appearanceOf(
      extentOf(face),
      seen === 'unseen' ? undefined : seen,
      cameraAt({ position: [-2.4, z], yaw, pitch: 0 }, 1.5),
      900,
    ).pixels
  }

  it('takes as many pixels as the picture does on the screen', () => {
    // 0.3 m high at 2 m, with 52° to 900 pixels.
    expect(pixels(-1, 0)).toBeCloseTo((0.3 * 900) / (2 * Math.tan((26 * Math.PI) / 180)) / 2, -1)
    expect(pixels(-2, 0) / pixels(-1, 0)).toBeCloseTo(2, 1)
  })

  it('takes none behind the camera, behind the wall, in a room unseen or beside the doorway', () => {
    expect(pixels(-1, Math.PI)).toBe(0)
    expect(pixels(-5, Math.PI)).toBe(0)
    expect(pixels(-1, 0, 'unseen')).toBe(0)
    expect(pixels(-1, 0, { low: 0.5, high: 0.9 })).toBe(0)
  })
})
