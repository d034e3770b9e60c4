import { describe, expect, it } from 'vitest'
import { GUTTER } from '../../../../src/scenes/publish/cells.ts'
import { picturesIn, sheetOf, sheetPath } from '../../../../src/scenes/publish/sheets.ts'
import type { Exhibit } from '../../../../src/scenes/schema/exhibit.ts'
import type { CatalogueObject, Form } from '../../../../src/scenes/schema/object.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { picture, twoRoomScene } from '../../../support/scenes.ts'

type Shown = Pick<Exhibit, 'place' | 'page' | 'pose'>
const WALL: Exhibit['place'] = { kind: 'wall', wall: 'wall_a-n', x: 1.6, y: 1.5 }
const FLOOR: Exhibit['place'] = { kind: 'floor', room: 'room_a', x: 0, z: 0, yaw: 0 }
const VITRINE: Exhibit['place'] = { kind: 'furniture', furniture: 'furniture_vitrine', x: 0, z: 0, yaw: 0 }

/** One exhibit of six pages, `media_0` … `media_5`, each 1 × 2 in proportion. */
function showing(form: Form, shown: Shown, viewingDirection = 'right-to-left'): Scene {
  const scene = twoRoomScene()
  const pages = [0, 1, 2, 3, 4, 5].map((page) => ({ media: `media_${page}` }))
  const object = {
    title: { ar: 'كتاب' },
    form,
    viewingDirection,
    dimensions: { height: 0.4 },
    pages,
  } as CatalogueObject
  return {
    ...scene,
    objects: { object_one: object },
    exhibits: { exhibit_one: { object: 'object_one', ...shown } },
    media: Object.fromEntries(pages.map(({ media }, digit) => [media, picture(`${digit}`, 1000, 2000)])),
  }
}

describe('the pictures in a room', () => {
  it.each<[string, Form, Shown, number[]]>([
    ['a hung leaf is its page', 'threadBound', { place: WALL, page: 2 }, [2]],
    ['a hung leaf without a page is the first', 'map', { place: WALL }, [0]],
    ['a hung strip is all its sheets', 'handscroll', { place: WALL }, [0, 1, 2, 3, 4, 5]],
    [
      'a stone that stands on the floor is its page and, behind, the next',
      'stele',
      { place: FLOOR, page: 1 },
      [1, 2],
    ],
    ['a sheet that stands on the floor is its page', 'rubbing', { place: FLOOR, page: 1 }, [1]],
    ['a leaf that lies is its page', 'rubbing', { place: VITRINE, page: 3 }, [3]],
    ['a thread-bound book lies open, leaves split', 'threadBound', { place: VITRINE, page: 1 }, [1, 2]],
    ['a cover lies alone', 'wrappedBack', { place: VITRINE }, [0]],
    ['a butterfly lies open in pairs', 'butterfly', { place: VITRINE, page: 3 }, [2, 3]],
    [
      'a butterfly between its printed openings shows one page',
      'butterfly',
      { place: VITRINE, page: 2 },
      [2, 3],
    ],
    ['a closed book shows none', 'threadBound', { place: VITRINE, page: 1, pose: 'closed' }, []],
    ['a strip lies as far as there is room: 1.08 m', 'handscroll', { place: VITRINE }, [0, 1, 2, 3, 4]],
    ['a strip begins where it is opened', 'handscroll', { place: VITRINE, page: 4 }, [4, 5]],
    ['a rolled strip shows none', 'handscroll', { place: VITRINE, pose: 'closed' }, []],
    ['a concertina stands in folds', 'concertina', { place: VITRINE, page: 4 }, [0, 1, 2, 3, 4, 5]],
    ['a page that does not exist shows nothing', 'map', { place: WALL, page: 9 }, []],
  ])('%s', (_what, form, shown, pages) => {
    const ids = pages.map((page) => `media_${page}`)
    expect([...picturesIn(showing(form, shown), 'room_a')].sort()).toEqual(ids)
  })

  it('ends a lying strip at the edge of its furniture', () => {
    const scene = showing('handscroll', { place: VITRINE })
    const vitrine = scene.furniture.furniture_vitrine
    if (!vitrine) throw new Error('The scene has a vitrine')
    const narrow = { ...vitrine, size: { ...vitrine.size, width: 0.5 } }
    const shown = picturesIn({ ...scene, furniture: { furniture_vitrine: narrow } }, 'room_a')
    expect(shown).toEqual(['media_0', 'media_1'])
  })

  it('are named once each, in visiting order, by room', () => {
    const scene = twoRoomScene()
    expect(picturesIn(scene, 'room_a')).toEqual(['media_leaf', 'media_sheet', 'media_back'])
    expect(picturesIn(scene, 'room_b')).toEqual(['media_sheet'])
    expect(picturesIn(scene, 'room_none')).toEqual([])
  })
})

describe('the sheet of a room', () => {
  it('has a cell for every picture, long edge 64, in its own proportions', () => {
    const sheet = sheetOf(twoRoomScene(), 'room_a')
    const sizes = [...(sheet?.cells ?? [])].map(([media, [, , width, height]]) => [media, width, height])
    expect(new Map(sizes.map(([media, ...size]) => [media, size]))).toEqual(
      new Map([
        ['media_leaf', [43, 64]],
        ['media_back', [43, 64]],
        ['media_sheet', [64, 16]],
      ]),
    )
  })

  it('is absent where a room shows no picture', () => {
    expect(sheetOf({ ...twoRoomScene(), exhibits: {} }, 'room_a')).toBeUndefined()
  })

  it.each([1, 2, 7, 60, 700])('of %i pictures lets no two cells, gutters included, overlap', (count) => {
    const scene = twoRoomScene()
    const ids = Array.from({ length: count }, (_, n) => n)
    const many: Scene = {
      ...scene,
      media: Object.fromEntries(
        ids.map((n) => [`media_${n}`, picture('d', 100 + ((n * 997) % 1900), 100 + ((n * 631) % 1900))]),
      ),
      objects: Object.fromEntries(
        ids.map((n) => [
          `object_${n}`,
          {
            title: { ar: 'ورقة' },
            form: 'map',
            viewingDirection: 'right-to-left',
            pages: [{ media: `media_${n}` }],
          },
        ]),
      ),
      exhibits: Object.fromEntries(ids.map((n) => [`exhibit_${n}`, { object: `object_${n}`, place: WALL }])),
    }
    const sheet = sheetOf(many, 'room_a')
    if (!sheet) throw new Error('The room shows pictures')
    expect(sheet.width).toBeLessThanOrEqual(2048)
    expect(sheet.cells.size).toBe(count)
    const taken = new Uint8Array(sheet.width * sheet.height)
    let covered = 0
    for (const [x, y, width, height] of sheet.cells.values()) {
      const [right, bottom] = [x + width + GUTTER, y + height + GUTTER]
      expect(x >= GUTTER && y >= GUTTER && right <= sheet.width && bottom <= sheet.height).toBe(true)
      for (let row = y - GUTTER; row < bottom; row++)
        taken.fill(1, row * sheet.width + x - GUTTER, row * sheet.width + right)
      covered += (width + 2 * GUTTER) * (height + 2 * GUTTER)
    }
    expect(taken.reduce((sum, pixel) => sum + pixel, 0)).toBe(covered)
  })

  it('lies in its room’s name', () => {
    expect(sheetPath('room_a', 'image/webp')).toBe('rooms/room_a.webp')
    expect(sheetPath('room_a', 'image/jpeg')).toBe('rooms/room_a.jpg')
  })
})
