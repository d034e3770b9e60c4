import type { Place } from '../../src/scenes/schema/exhibit.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { type PanelKey, ROOM_TITLES, TITLE } from './data/panels.ts'

/** Metres. Three rooms on one axis, entered from the south and walked towards −z. */
const WIDTH = 8.4
const DEPTH = 6.6
const HEIGHT = 3.8
const BETWEEN = 0.3
const DOORWAY = { width: 1.8, height: 2.7 } as const
const EYE_LEVEL = 1.5
const HALF = WIDTH / 2

/** Southern and northern inner faces of a room, counted from 1. */
const southOf = (room: number): number => -(room - 1) * (DEPTH + BETWEEN)
const northOf = (room: number): number => southOf(room) - DEPTH

type Side = 'north' | 'east' | 'south' | 'west'
const wallId = (room: number, side: Side) => `wall_${room}-${side}`
const roomId = (room: number) => `room_${room}`

/** Clockwise seen from above, −z up: a wall starts at the corner that carries its id. */
function room(number: 1 | 2 | 3): Scene['rooms'][string] {
  const [north, south] = [northOf(number), southOf(number)]
  return {
    title: ROOM_TITLES[number - 1],
    height: HEIGHT,
    outline: [
      { id: wallId(number, 'north'), x: -HALF, z: north },
      { id: wallId(number, 'east'), x: HALF, z: north },
      { id: wallId(number, 'south'), x: HALF, z: south },
      { id: wallId(number, 'west'), x: -HALF, z: south },
    ],
  }
}

const doorway = (from: number): Scene['openings'][string] => ({
  walls: [wallId(from, 'north'), wallId(from + 1, 'south')],
  x: HALF,
  width: DOORWAY.width,
  height: DOORWAY.height,
  shape: 'rectangular',
})

/** On the north wall, by the distance from the axis; to the right is positive. */
const north = (number: number, fromAxis: number, y = EYE_LEVEL): Place => ({
  kind: 'wall',
  wall: wallId(number, 'north'),
  x: HALF + fromAxis,
  y,
})

/** On the right-hand wall as one walks in, by the distance from the southern corner. */
const east = (number: number, fromEntrance: number): Place => ({
  kind: 'wall',
  wall: wallId(number, 'east'),
  x: DEPTH - fromEntrance,
  y: EYE_LEVEL,
})

/** On the left-hand wall, by the distance from the southern corner. */
const west = (number: number, fromEntrance: number): Place => ({
  kind: 'wall',
  wall: wallId(number, 'west'),
  x: fromEntrance,
  y: EYE_LEVEL,
})

const inside = (furniture: string): Place => ({
  kind: 'furniture',
  furniture: `furniture_${furniture}`,
  x: 0,
  z: 0,
  yaw: 0,
})

type Furniture = Scene['furniture'][string]
/** A table vitrine to look down into: its surface stays under 91 cm (standards.md §1.3). */
const vitrine = (number: number, x: number, fromEntrance: number, width: number, yaw = 0): Furniture => ({
  kind: 'vitrine',
  room: roomId(number),
  position: [x, southOf(number) - fromEntrance],
  yaw,
  size: { width, height: 0.86, depth: 0.6 },
})

const bench = (number: number, x: number, fromEntrance: number, yaw: number): Furniture => ({
  kind: 'bench',
  room: roomId(number),
  position: [x, southOf(number) - fromEntrance],
  yaw,
  size: { width: 1.6, height: 0.45, depth: 0.46 },
})

/** Where each exhibit is, by its key. */
export const EXHIBIT_PLACES: Readonly<Record<string, Place>> = {
  juyan: inside('juyan'),
  laozi: inside('laozi'),
  kaicheng: north(1, -2.4),
  'heart-sutra': inside('heart-sutra'),
  qieyun: north(2, 2.3),
  fihrist: north(2, -2.3),
  analects: north(3, 1.9),
  diamond: north(3, 0),
  yongle: north(3, -1.9),
  longzang: inside('longzang'),
  shiji: inside('shiji'),
  qianziwen: inside('qianziwen'),
}

/** Where each panel is, and how wide, metres. */
export const PANEL_PLACES: Readonly<Record<PanelKey, { readonly place: Place; readonly width: number }>> = {
  introduction: { place: north(1, 1.95), width: 1.5 },
  'room-1': { place: east(1, 4.1), width: 1.5 },
  'room-2': { place: east(2, 2.6), width: 1.5 },
  'paper-west': { place: west(2, 3.6), width: 1.5 },
  'room-3': { place: east(3, 2.6), width: 1.5 },
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
  'exhibit_analects',
  'exhibit_diamond',
  'exhibit_yongle',
  'exhibit_longzang',
  'exhibit_shiji',
  'exhibit_qianziwen',
] as const

export const SPACE = 'space_hall'

/** Rooms, doorways and furniture of the hall. */
export function hall(): Pick<Scene, 'spaces' | 'rooms' | 'openings' | 'partitions' | 'furniture'> {
  return {
    spaces: {
      [SPACE]: {
        kind: 'hall',
        title: TITLE,
        theme: 'whiteGallery',
        light: 'day',
        start: { position: [0, -0.6], yaw: 0 },
        rooms: [roomId(1), roomId(2), roomId(3)],
        order: [...ORDER],
      },
    },
    rooms: { [roomId(1)]: room(1), [roomId(2)]: room(2), [roomId(3)]: room(3) },
    openings: { 'opening_1-2': doorway(1), 'opening_2-3': doorway(2) },
    partitions: {},
    furniture: {
      furniture_juyan: vitrine(1, 1.85, 4.5, 1),
      furniture_laozi: vitrine(1, -3.4, 5, 1, Math.PI / 2),
      'furniture_heart-sutra': vitrine(2, 1.9, 3.9, 1.2),
      'furniture_bench-2': bench(2, -1.9, 3.9, 0),
      furniture_longzang: vitrine(3, 2.5, 3.7, 1.2),
      furniture_shiji: vitrine(3, -2.5, 3.7, 1),
      furniture_qianziwen: vitrine(3, 0, 3.1, 1),
    },
  }
}
