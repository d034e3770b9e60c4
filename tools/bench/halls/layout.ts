/** The hall that every engine shows: rooms in a grid, twelve pictures a room, doors between neighbours. Metres. */
export const PER_ROOM = 12
export const ROOM = 12
export const HEIGHT = 4.2
export const DOOR = { width: 2.4, height: 2.6 } as const
export const PICTURE = 1.4
export const FRAME = { size: 1.55, depth: 0.06 } as const
export const CASE = { width: 1, height: 1.2, depth: 0.6 } as const
const CASES = 20
/** Thickness of a wall, which stands on the line between two rooms. */
export const WALL = 0.1
/** From the middle of a room to its pictures. */
const REACH = ROOM / 2 - 0.12
const PLACES = [-4.5, -2.6, 2.6, 4.5] as const
const PICTURE_HEIGHT = 1.7

export interface Spot {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly room: number
}

export interface HungPicture extends Spot {
  readonly index: number
  /** Radians; at 0 it faces +z. */
  readonly yaw: number
}

export interface Block {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly width: number
  readonly height: number
  readonly depth: number
}

export interface Layout {
  readonly rooms: readonly { readonly x: number; readonly z: number }[]
  readonly columns: number
  readonly pictures: readonly HungPicture[]
  readonly cases: readonly Spot[]
  readonly walls: readonly Block[]
  /** Of the floor of the whole grid, with its middle. */
  readonly size: { readonly width: number; readonly depth: number; readonly x: number; readonly z: number }
}

/** Where a visit begins: the eye, looking along −z at the first wall. */
export const EYE = { x: 0, y: 1.6, z: 4.5 } as const

export function layoutOf(count: number): Layout {
  const total = Math.ceil(count / PER_ROOM)
  const columns = Math.ceil(Math.sqrt(total))
  const rows = Math.ceil(total / columns)
  const rooms = Array.from({ length: total }, (_, room) => ({
    x: (room % columns) * ROOM,
    z: Math.floor(room / columns) * -ROOM,
  }))
  const room = (index: number) => rooms[index] ?? { x: 0, z: 0 }
  return {
    rooms,
    columns,
    pictures: Array.from({ length: count }, (_, index) => {
      const number = Math.floor(index / PER_ROOM)
      return { index, room: number, ...hungAt(index % PER_ROOM, room(number)) }
    }),
    cases: Array.from({ length: CASES }, (_, index) => {
      const number = Math.floor(index / total)
      const { x, z } = room(index % total)
      const [across, along] = [-2.2 + (number % 3) * 2.2, -1 + Math.floor(number / 3) * 2]
      return { x: x + across, y: CASE.height / 2, z: z + along, room: index % total }
    }),
    walls: rooms.flatMap(wallsOf),
    size: {
      width: columns * ROOM,
      depth: rows * ROOM,
      x: ((columns - 1) * ROOM) / 2,
      z: -((rows - 1) * ROOM) / 2,
    },
  }
}

/** Four on the wall ahead (the first wall), four to the left, four to the right. */
function hungAt(place: number, { x, z }: { readonly x: number; readonly z: number }) {
  const along = PLACES[place % PLACES.length] ?? 0
  const y = PICTURE_HEIGHT
  if (place < 4) return { x: x + along, y, z: z - REACH, yaw: 0 }
  if (place < 8) return { x: x - REACH, y, z: z + along, yaw: Math.PI / 2 }
  return { x: x + REACH, y, z: z + along, yaw: -Math.PI / 2 }
}

function wallsOf({ x, z }: { readonly x: number; readonly z: number }): Block[] {
  const width = (ROOM - DOOR.width) / 2
  const aside = (ROOM + DOOR.width) / 4
  const lintel = HEIGHT - DOOR.height
  return [
    [0, -1],
    [0, 1],
    [-1, 0],
    [1, 0],
  ].flatMap(([dx = 0, dz = 0]) => {
    const [wallX, wallZ] = [x + (dx * ROOM) / 2, z + (dz * ROOM) / 2]
    const piece = (along: number, y: number, length: number, height: number): Block =>
      dx === 0
        ? { x: wallX + along, y, z: wallZ, width: length, height, depth: WALL }
        : { x: wallX, y, z: wallZ + along, width: WALL, height, depth: length }
    return [
      piece(-aside, HEIGHT / 2, width, HEIGHT),
      piece(aside, HEIGHT / 2, width, HEIGHT),
      piece(0, HEIGHT - lintel / 2, DOOR.width, lintel),
    ]
  })
}
