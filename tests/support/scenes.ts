import type { Exhibit } from '../../src/scenes/schema/exhibit.ts'
import type { Media } from '../../src/scenes/schema/media.ts'
import type { CatalogueObject } from '../../src/scenes/schema/object.ts'
import { SCENE_FORMAT, SCENE_VERSION, type Scene } from '../../src/scenes/schema/scene.ts'
import type { Room } from '../../src/scenes/schema/space.ts'

/** A scene with nothing in it, for tests to add to. */
export function bareScene(): Scene {
  return {
    format: SCENE_FORMAT,
    version: SCENE_VERSION,
    id: 'exhibition_test',
    languages: ['zh-Hans', 'ar'],
    title: { 'zh-Hans': '纸上丝路', ar: 'طريق الورق' },
    order: [],
    objects: {},
    media: {},
    spaces: {},
    rooms: {},
    openings: {},
    partitions: {},
    furniture: {},
    exhibits: {},
    texts: {},
    tours: {},
  }
}

/** A rectangular room, clockwise from its far left corner; its walls are `wall_<name>-n`, `-e`, `-s`, `-w`. */
export function rectangularRoom(
  name: string,
  minX: number,
  minZ: number,
  maxX: number,
  maxZ: number,
  height = 4,
): Room {
  return {
    title: { 'zh-Hans': `展厅 ${name}`, ar: `قاعة ${name}` },
    outline: [
      { id: `wall_${name}-n`, x: minX, z: minZ },
      { id: `wall_${name}-e`, x: maxX, z: minZ },
      { id: `wall_${name}-s`, x: maxX, z: maxZ },
      { id: `wall_${name}-w`, x: minX, z: maxZ },
    ],
    height,
  }
}

/** A picture's record; `digit` fills its hash. */
export function picture(digit: string, width: number, height: number): Media {
  return {
    kind: 'image',
    hash: digit.repeat(64),
    bytes: 1_000_000,
    type: 'image/jpeg',
    width,
    height,
    derivative: 'image/webp',
    alt: { 'zh-Hans': '书影', ar: 'صورة الصفحة' },
    rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  }
}

const book: CatalogueObject = {
  title: { 'zh-Hans': '千字文', ar: 'نصّ الألف حرف' },
  form: 'threadBound',
  viewingDirection: 'right-to-left',
  dimensions: { height: 0.3, width: 0.2, depth: 0.012 },
  rights: 'http://rightsstatements.org/vocab/NoC-OKLR/1.0/',
  pages: [
    { media: 'media_leaf', label: '一a' },
    { media: 'media_back', label: '一b' },
    { media: 'media_leaf' },
  ],
}
const scroll: CatalogueObject = {
  title: { 'zh-Hans': '心经', ar: 'سوترا القلب' },
  form: 'handscroll',
  viewingDirection: 'right-to-left',
  dimensions: { height: 0.27, length: 2.4 },
  pages: [{ media: 'media_sheet' }, { media: 'media_sheet' }],
}
const map: CatalogueObject = {
  title: { 'zh-Hans': '舆图', ar: 'خريطة' },
  form: 'map',
  viewingDirection: 'right-to-left',
  pages: [{ media: 'media_sheet' }],
}

const hung = (object: string, wall: string, x: number, y = 1.5): Exhibit => ({
  object,
  place: { kind: 'wall', wall, x, y },
  caption: { 'zh-Hans': '说明', ar: 'شرح' },
})

/**
 * Two rooms, a (near, around the origin, 8 × 6 m) and b (beyond it towards −z), joined by a doorway 1.8 m wide on the
 * axis, with a partition and a bench in b, a vitrine in a, works on walls and in the vitrine, and a text panel.
 */
export function twoRoomScene(): Scene {
  return {
    ...bareScene(),
    order: ['space_hall'],
    media: {
      media_leaf: picture('a', 2000, 3000),
      media_back: picture('b', 2000, 3000),
      media_sheet: picture('c', 4000, 1000),
    },
    objects: { object_book: book, object_scroll: scroll, object_map: map },
    spaces: {
      space_hall: {
        kind: 'hall',
        title: { 'zh-Hans': '第一厅', ar: 'القاعة الأولى' },
        theme: 'whiteGallery',
        light: 'day',
        start: { position: [0, 2], yaw: 0 },
        rooms: ['room_a', 'room_b'],
        order: ['text_intro', 'exhibit_leaf', 'exhibit_scroll', 'exhibit_vitrine', 'exhibit_map'],
      },
    },
    rooms: { room_a: rectangularRoom('a', -4, -3, 4, 3), room_b: rectangularRoom('b', -4, -9.3, 4, -3.3) },
    openings: {
      opening_axis: { walls: ['wall_a-n', 'wall_b-s'], x: 4, width: 1.8, height: 2.6, shape: 'rectangular' },
    },
    partitions: {
      partition_screen: {
        room: 'room_b',
        start: [-1.5, -6.5],
        end: [1.5, -6.5],
        height: 2.8,
        thickness: 0.2,
        faces: ['wall_screen-front', 'wall_screen-back'],
      },
    },
    furniture: {
      furniture_vitrine: {
        kind: 'vitrine',
        room: 'room_a',
        position: [-2, 0.5],
        yaw: 0,
        size: { width: 1.2, height: 0.9, depth: 0.6 },
      },
      furniture_bench: {
        kind: 'bench',
        room: 'room_b',
        position: [2.4, -5],
        yaw: Math.PI / 2,
        size: { width: 1.4, height: 0.45, depth: 0.45 },
      },
    },
    exhibits: {
      exhibit_leaf: hung('object_book', 'wall_a-n', 1.6),
      exhibit_scroll: hung('object_scroll', 'wall_a-e', 3),
      exhibit_vitrine: {
        object: 'object_book',
        place: { kind: 'furniture', furniture: 'furniture_vitrine', x: 0, z: 0, yaw: 0 },
        page: 1,
      },
      exhibit_map: hung('object_map', 'wall_screen-front', 1.5),
    },
    texts: {
      text_intro: {
        title: { 'zh-Hans': '引言', ar: 'مقدمة' },
        body: { 'zh-Hans': '纸由东而西。', ar: 'انتقل الورق من الشرق إلى الغرب.' },
        place: { kind: 'wall', wall: 'wall_a-w', x: 3, y: 1.5 },
        width: 1.2,
      },
    },
  }
}
