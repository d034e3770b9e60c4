import type { Scene } from '../../src/scenes/schema/scene.ts'
import type { Furniture } from '../../src/scenes/schema/space.ts'
import { bareScene, picture, rectangularRoom } from './scenes.ts'

export interface GridHall {
  readonly columns: number
  readonly rows: number
  /** Whether there is a door to the right of and below each room, room by room: by default there is. */
  readonly doors?: (room: number, side: 'right' | 'below') => boolean
  /** Exhibits in each room; by default 3. */
  readonly perRoom?: number
  readonly furniture?: Readonly<Record<string, Furniture>>
}

/** Metres of a room's side, and of the wall between two. */
const SIDE = 6
const WALL = 0.2

export const roomId = (index: number) => `room_${index}`

/** The middle of a room's floor. */
export const middleOf = (index: number, columns: number): [x: number, z: number] => [
  (index % columns) * (SIDE + WALL) + SIDE / 2,
  Math.floor(index / columns) * (SIDE + WALL) + SIDE / 2,
]

/** A hall of square rooms in rows, with pictures on their upper walls. The space is `space_hall`. */
export function gridHall({
  columns,
  rows,
  doors = () => true,
  perRoom = 3,
  furniture = {},
}: GridHall): Scene {
  const scene = bareScene()
  const count = columns * rows
  const exhibits: Scene['exhibits'] = {}
  for (let room = 0; room < count; room++) {
    const [x, z] = middleOf(room, columns)
    scene.rooms[roomId(room)] = rectangularRoom(
      `${room}`,
      x - SIDE / 2,
      z - SIDE / 2,
      x + SIDE / 2,
      z + SIDE / 2,
    )
    const door = (from: string, to: string, id: string) => {
      scene.openings[id] = { walls: [from, to], x: SIDE / 2, width: 1.6, height: 2.4, shape: 'rectangular' }
    }
    if ((room + 1) % columns !== 0 && doors(room, 'right'))
      door(`wall_${room}-e`, `wall_${room + 1}-w`, `opening_${room}-right`)
    if (room + columns < count && doors(room, 'below'))
      door(`wall_${room}-s`, `wall_${room + columns}-n`, `opening_${room}-below`)
    for (let n = 0; n < perRoom; n++) {
      const wall = `wall_${room}-${n % 2 === 0 ? 'n' : 'e'}`
      exhibits[`exhibit_${room}-${n}`] = {
        object: `object_${n % 3}`,
        place: { kind: 'wall', wall, x: 0.5 + ((n * 0.7) % 5), y: 1.5 },
      }
    }
  }
  for (const n of [0, 1, 2]) {
    scene.media[`media_${n}`] = picture(`${n}`, 600 + 200 * n, 800)
    scene.objects[`object_${n}`] = {
      title: { 'zh-Hans': '书', ar: 'كتاب' },
      form: 'singleSheet',
      viewingDirection: 'right-to-left',
      dimensions: { height: 0.4 + 0.2 * n },
      pages: [{ media: `media_${n}` }],
    }
  }
  scene.exhibits = exhibits
  scene.furniture = furniture
  scene.order = ['space_hall']
  scene.spaces.space_hall = {
    kind: 'hall',
    title: { 'zh-Hans': '厅', ar: 'قاعة' },
    theme: 'whiteGallery',
    light: 'day',
    start: { position: middleOf(0, columns), yaw: 0 },
    rooms: Array.from({ length: count }, (_, room) => roomId(room)),
    order: Object.keys(exhibits),
  }
  return scene
}
