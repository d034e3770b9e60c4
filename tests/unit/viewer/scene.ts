import { emptyScene } from '../../../src/scenes/schema/empty.ts'
import type { Scene } from '../../../src/scenes/schema/scene.ts'

const outline = (name: string, x: number) =>
  [
    [x, 0],
    [x + 4, 0],
    [x + 4, 4],
    [x, 4],
  ].map(([cornerX = 0, z = 0], index) => ({ id: `wall_${name}${index}`, x: cornerX, z }))

const onWall = (wall: string) => ({ kind: 'wall' as const, wall, x: 2, y: 1.5 })

/** Two rooms: a text and an exhibit in the first, an exhibit in the second. Visiting order runs against the tables'. */
export function twoRooms(): Scene {
  const object = { form: 'threadBound' as const, viewingDirection: 'right-to-left' as const, pages: [] }
  return {
    ...emptyScene({ id: 'exhibition_test', languages: ['zh-Hans', 'ar'], title: { 'zh-Hans': '两室' } }),
    order: ['space_main'],
    spaces: {
      space_main: {
        kind: 'hall',
        title: { 'zh-Hans': '厅' },
        theme: 'whiteGallery',
        light: 'day',
        start: { position: [2, 3], yaw: 0.5 },
        rooms: ['room_one', 'room_two'],
        order: ['text_hello', 'exhibit_z', 'exhibit_a'],
      },
    },
    rooms: {
      room_one: { title: { 'zh-Hans': '一' }, height: 4, outline: outline('one', 0) },
      room_two: { height: 4, outline: outline('two', 5) },
    },
    objects: {
      object_z: { ...object, title: { 'zh-Hans': '甲' } },
      object_a: { ...object, title: { 'zh-Hans': '乙' } },
    },
    exhibits: {
      exhibit_a: { object: 'object_a', place: onWall('wall_two0') },
      exhibit_z: { object: 'object_z', place: onWall('wall_one0') },
    },
    texts: { text_hello: { body: { 'zh-Hans': '前言' }, place: onWall('wall_one1'), width: 1 } },
  }
}
