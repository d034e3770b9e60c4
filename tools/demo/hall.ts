import type { Place } from '../../src/scenes/schema/exhibit.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import type { Opening } from '../../src/scenes/schema/space.ts'
import { type PanelKey, ROOM_TITLES, TITLE } from './data/panels.ts'
import { along, type Rect, type Side } from './rect.ts'

/**
 * Six rooms in a ring, metres, −z to the north: three on one axis, entered from the south; then west through a small
 * room into a gallery as long as the map that hangs in it; then back to the beginning.
 */
const ROOMS: readonly Rect[] = [
  { west: -4.2, east: 4.2, north: -6.6, south: 0, height: 3.8 },
  { west: -4.2, east: 4.2, north: -13.5, south: -6.9, height: 3.8 },
  { west: -5.4, east: 5.4, north: -22.2, south: -13.8, height: 4.2 },
  { west: -9, east: -2, north: -29.1, south: -22.5, height: 3.8 },
  { west: -14.5, east: -9.3, north: -29.1, south: 3.1, height: 4 },
  { west: -9, east: 1.2, north: 0.3, south: 8.7, height: 4 },
]
const EYE_LEVEL = 1.5

const wallId = (room: number, side: Side) => `wall_${room}-${side}`
const roomId = (room: number) => `room_${room}`

function rectOf(room: number): Rect {
  const rect = ROOMS[room - 1]
  if (!rect) throw new Error(`There is no room ${room}`)
  return rect
}

/** Clockwise seen from above, −z up: a wall starts at the corner that carries its id. */
function room(number: number): Scene['rooms'][string] {
  const { west, east, north, south, height } = rectOf(number)
  return {
    title: ROOM_TITLES[number - 1],
    height,
    outline: [
      { id: wallId(number, 'north'), x: west, z: north },
      { id: wallId(number, 'east'), x: east, z: north },
      { id: wallId(number, 'south'), x: east, z: south },
      { id: wallId(number, 'west'), x: west, z: south },
    ],
  }
}

const FACING: Readonly<Record<Side, Side>> = { north: 'south', south: 'north', east: 'west', west: 'east' }

/** A way through a wall of one room into the next; `at` is where on the plan, along that wall. */
function opening(
  from: number,
  to: number,
  side: Side,
  at: number,
  form: Pick<Opening, 'shape' | 'width' | 'height'>,
): Opening {
  return {
    walls: [wallId(from, side), wallId(to, FACING[side])],
    x: along(rectOf(from), side, at),
    ...form,
  }
}

/** On a wall; `at` is where on the plan: x of a northern or southern wall, z of an eastern or western one. */
const hung = (number: number, side: Side, at: number, y = EYE_LEVEL): Place => ({
  kind: 'wall',
  wall: wallId(number, side),
  x: along(rectOf(number), side, at),
  y,
})

const inside = (furniture: string, x = 0): Place => ({
  kind: 'furniture',
  furniture: `furniture_${furniture}`,
  x,
  z: 0,
  yaw: 0,
})

type Furniture = Scene['furniture'][string]
type Spot = readonly [x: number, z: number]
/** Which way the front of a piece of furniture looks. */
const YAW: Readonly<Record<Side, number>> = {
  south: 0,
  north: Math.PI,
  east: Math.PI / 2,
  west: -Math.PI / 2,
}

/** A table vitrine to look down into: its surface stays under 91 cm (standards.md §1.3). */
const vitrine = (room: number, position: Spot, front: Side, width: number, depth = 0.6): Furniture => ({
  kind: 'vitrine',
  room: roomId(room),
  position: [...position],
  yaw: YAW[front],
  size: { width, height: 0.86, depth },
})

const bench = (room: number, position: Spot, front: Side): Furniture => ({
  kind: 'bench',
  room: roomId(room),
  position: [...position],
  yaw: YAW[front],
  size: { width: 1.6, height: 0.45, depth: 0.46 },
})

/** The middle of the long western wall: the map takes nearly all of it, its beginning at the right. */
const MAP_MIDDLE = (rectOf(5).north + rectOf(5).south) / 2

/** Where each exhibit is, by its key. */
export const EXHIBIT_PLACES: Readonly<Record<string, Place>> = {
  juyan: inside('juyan'),
  laozi: inside('laozi'),
  kaicheng: hung(1, 'north', -2.4),
  'heart-sutra': inside('heart-sutra'),
  qieyun: inside('qieyun'),
  fihrist: hung(2, 'north', -2.4),
  longzang: inside('longzang'),
  type: inside('type'),
  diamond: hung(3, 'north', 1.9),
  analects: hung(3, 'north', 0),
  woodblock: hung(3, 'north', -1.9),
  shiji: inside('shiji'),
  yongle: inside('yongle'),
  qianziwen: inside('qianziwen'),
  siku: inside('siku'),
  yaofang: inside('yaofang'),
  tanksuq: inside('tanksuq'),
  yiyu: inside('yiyu'),
  silkroad: hung(5, 'west', MAP_MIDDLE),
  zhenghe: inside('zhenghe'),
  galle: { kind: 'floor', room: roomId(5), x: -11.9, z: 2.6, yaw: Math.PI },
  cailun: inside('pair', 0.36),
  codex: inside('pair', -0.36),
  shiyi: inside('shiyi'),
  schoyen: inside('schoyen'),
  khalili: inside('khalili'),
}

/** Where each panel is, and how wide, metres. */
export const PANEL_PLACES: Readonly<Record<PanelKey, { readonly place: Place; readonly width: number }>> = {
  introduction: { place: hung(1, 'north', 1.95), width: 1.5 },
  'room-1': { place: hung(1, 'east', -4.1), width: 1.5 },
  'room-2': { place: hung(2, 'north', 2.5), width: 1.5 },
  'paper-west': { place: hung(2, 'west', -10.9), width: 1.5 },
  'room-3': { place: hung(3, 'east', -16.2), width: 1.5 },
  'room-4': { place: hung(4, 'north', -3.9), width: 1.5 },
  'room-5': { place: hung(5, 'north', -11.9), width: 1.5 },
  'room-6': { place: hung(6, 'south', -4), width: 1.5 },
}

/** Visiting order: each room from the right, along the walls to the left. */
export const ORDER = [
  'text_introduction',
  'text_room-1',
  'exhibit_juyan',
  'exhibit_laozi',
  'exhibit_kaicheng',
  'text_room-2',
  'exhibit_heart-sutra',
  'exhibit_qieyun',
  'exhibit_fihrist',
  'text_paper-west',
  'text_room-3',
  'exhibit_longzang',
  'exhibit_type',
  'exhibit_diamond',
  'exhibit_analects',
  'exhibit_woodblock',
  'exhibit_shiji',
  'exhibit_yongle',
  'exhibit_qianziwen',
  'exhibit_siku',
  'text_room-4',
  'exhibit_yaofang',
  'exhibit_tanksuq',
  'exhibit_yiyu',
  'text_room-5',
  'exhibit_silkroad',
  'exhibit_zhenghe',
  'exhibit_galle',
  'text_room-6',
  'exhibit_cailun',
  'exhibit_codex',
  'exhibit_shiyi',
  'exhibit_schoyen',
  'exhibit_khalili',
] as const

export const SPACE = 'space_hall'

const FURNITURE: Scene['furniture'] = {
  furniture_juyan: vitrine(1, [2.1, -4.5], 'south', 1.3),
  furniture_laozi: vitrine(1, [-3.4, -4.4], 'east', 1),
  'furniture_heart-sutra': vitrine(2, [2.3, -10.6], 'south', 1.4),
  furniture_qieyun: vitrine(2, [-2.3, -8.9], 'south', 1.7),
  'furniture_bench-2': bench(2, [3.2, -8], 'west'),
  furniture_longzang: vitrine(3, [3.1, -16.6], 'south', 1.2),
  furniture_type: vitrine(3, [3.1, -19.3], 'south', 1),
  furniture_shiji: vitrine(3, [-2.7, -19.3], 'south', 1),
  furniture_yongle: vitrine(3, [-2.7, -17.2], 'south', 1.4, 0.8),
  furniture_qianziwen: vitrine(3, [-2.7, -15.1], 'south', 1),
  furniture_siku: vitrine(3, [-4.7, -17.2], 'east', 1, 0.7),
  furniture_yaofang: vitrine(4, [-3.7, -26.6], 'west', 1),
  furniture_tanksuq: vitrine(4, [-6.9, -26.6], 'east', 1),
  furniture_yiyu: vitrine(4, [-6.6, -28.3], 'south', 1),
  furniture_zhenghe: vitrine(5, [-10, -8.5], 'west', 1),
  'furniture_bench-5a': bench(5, [-10, -19], 'west'),
  'furniture_bench-5b': bench(5, [-10, -3.5], 'west'),
  furniture_pair: vitrine(6, [-4, 4.4], 'north', 1.4),
  furniture_shiyi: vitrine(6, [-8.1, 5.6], 'east', 1),
  furniture_schoyen: vitrine(6, [0.3, 6], 'west', 1),
  furniture_khalili: vitrine(6, [0.3, 3.4], 'west', 1),
}

/** Rooms, ways between them and furniture of the hall. */
export function hall(): Pick<Scene, 'spaces' | 'rooms' | 'openings' | 'partitions' | 'furniture'> {
  const numbers = ROOMS.map((_, i) => i + 1)
  return {
    spaces: {
      [SPACE]: {
        kind: 'hall',
        title: TITLE,
        theme: 'whiteGallery',
        light: 'day',
        start: { position: [0, -0.6], yaw: 0 },
        rooms: numbers.map(roomId),
        order: [...ORDER],
      },
    },
    rooms: Object.fromEntries(numbers.map((number) => [roomId(number), room(number)])),
    openings: {
      'opening_1-2': opening(1, 2, 'north', 0, { shape: 'rectangular', width: 1.8, height: 2.7 }),
      'opening_2-3': opening(2, 3, 'north', 0, { shape: 'moonGate', width: 2.5, height: 2.6 }),
      'opening_3-4': opening(3, 4, 'north', -4.1, { shape: 'pointedArch', width: 1.7, height: 2.9 }),
      'opening_4-5': opening(4, 5, 'west', -25.6, { shape: 'horseshoeArch', width: 1.9, height: 2.8 }),
      'opening_5-6': opening(5, 6, 'east', 1.7, { shape: 'pointedArch', width: 1.7, height: 2.9 }),
      'opening_6-1': opening(6, 1, 'north', -2.7, { shape: 'rectangular', width: 1.6, height: 2.6 }),
    },
    partitions: {},
    furniture: FURNITURE,
  }
}
