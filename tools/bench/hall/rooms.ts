import type { Place } from '../../../src/scenes/schema/exhibit.ts'
import type { Opening, Room } from '../../../src/scenes/schema/space.ts'
import type { LanguageMap } from '../../../src/scenes/schema/text.ts'
import { DOOR, HEIGHT, type HungPicture, type Layout, ROOM, WALL } from '../halls/layout.ts'

/** Walls by the corner that they start at: north, east, south, west. */
export interface RoomIds {
  readonly room: string
  readonly walls: readonly [north: string, east: string, south: string, west: string]
}

/** From the middle of a room to the inner face of its walls. */
const REACH = ROOM / 2 - WALL / 2

type Centre = Layout['rooms'][number]

/** @param centre of its floor */
export function roomOf({ x, z }: Centre, { walls }: RoomIds, title: LanguageMap): Room {
  const [north, east, south, west] = walls
  return {
    title,
    height: HEIGHT,
    outline: [
      { id: north, x: x - REACH, z: z - REACH },
      { id: east, x: x + REACH, z: z - REACH },
      { id: south, x: x + REACH, z: z + REACH },
      { id: west, x: x - REACH, z: z + REACH },
    ],
  }
}

/** A door in the middle of every wall between two rooms. */
export function openingsOf({ rooms, columns }: Layout, ids: readonly RoomIds[]): Opening[] {
  return rooms.flatMap((_, room) => {
    const here = ids[room]
    const ahead = ids[room + columns]
    const right = (room + 1) % columns === 0 ? undefined : ids[room + 1]
    return [
      ...(here && ahead ? [door(here.walls[0], ahead.walls[2])] : []),
      ...(here && right ? [door(here.walls[1], right.walls[3])] : []),
    ]
  })
}

const door = (from: string, to: string): Opening => ({
  walls: [from, to],
  x: REACH,
  width: DOOR.width,
  height: DOOR.height,
  shape: 'rectangular',
})

/** Where the layout's picture hangs, on the wall that it hangs before. */
export function placeOf({ x, y, z, yaw, room }: HungPicture, ids: readonly RoomIds[], layout: Layout): Place {
  const centre = layout.rooms[room] ?? { x: 0, z: 0 }
  const [north, east, , west] = ids[room]?.walls ?? ['', '', '', '']
  const [dx, dz] = [x - centre.x, z - centre.z]
  if (yaw === 0) return { kind: 'wall', wall: north, x: REACH + dx, y }
  // To the left one faces west, and what lies to the north is on the right hand.
  return yaw > 0
    ? { kind: 'wall', wall: west, x: REACH - dz, y }
    : { kind: 'wall', wall: east, x: REACH + dz, y }
}
