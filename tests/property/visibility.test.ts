import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInHole } from '../../src/scenes/layout/openings.ts'
import { type Camera, type Ray, rayThrough } from '../../src/scenes/layout/projecting.ts'
import { walkableArea } from '../../src/scenes/layout/walking.ts'
import { type Wall, wallMap, wallsOf } from '../../src/scenes/layout/walls.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import type { Opening, Room } from '../../src/scenes/schema/space.ts'
import { visibleRooms } from '../../src/viewer/hall/rooms/visibility.ts'
import { bareScene, rectangularRoom } from '../support/scenes.ts'

const SIDE = 6
const THICKNESS = 0.3
const ACROSS = 4
const shape = fc.constantFrom<Opening['shape'][]>('rectangular', 'moonGate', 'pointedArch', 'horseshoeArch')
const door = fc.option(
  fc.record({
    shape,
    x: fc.double({ min: 1.5, max: SIDE - 1.5, noNaN: true }),
    width: fc.double({ min: 0.8, max: 2.8, noNaN: true }),
    height: fc.double({ min: 2, max: 3, noNaN: true }),
  }),
  { freq: 5 },
)
type Door = typeof door extends fc.Arbitrary<infer Value> ? Value : never

/** Rooms side by side in a square, with a door or none between any two neighbours. */
function hallOf(doors: readonly Door[]): Scene {
  const rooms: Record<string, Room> = {}
  const openings: Record<string, Opening> = {}
  const pitch = SIDE + THICKNESS
  for (let n = 0; n < ACROSS * ACROSS; n++) {
    const [column, row] = [n % ACROSS, Math.floor(n / ACROSS)]
    const [x, z] = [column * pitch, row * pitch]
    rooms[`room_${n}`] = rectangularRoom(`${n}`, x, z, x + SIDE, z + SIDE)
    const join = (one: Door | undefined, walls: Opening['walls'], id: string) => {
      if (one) openings[`opening_${id}`] = { ...one, walls }
    }
    if (column > 0) join(doors[2 * n], [`wall_${n - 1}-e`, `wall_${n}-w`], `${n}e`)
    if (row > 0) join(doors[2 * n + 1], [`wall_${n - ACROSS}-s`, `wall_${n}-n`], `${n}s`)
  }
  return {
    ...bareScene(),
    order: ['space_hall'],
    rooms,
    openings,
    spaces: {
      space_hall: {
        kind: 'hall',
        title: { 'zh-Hans': '厅' },
        theme: 'whiteGallery',
        light: 'day',
        start: { position: [1, 1], yaw: 0 },
        rooms: Object.keys(rooms) as `room_${string}`[],
        order: [],
      },
    },
  }
}

interface Hit {
  readonly distance: number
  /** Metres along the wall and up it. */
  readonly x: number
  readonly y: number
}

/** Where a ray meets a wall's plane, in front of it. */
function meet(wall: Wall, { origin, direction }: Ray): Hit | undefined {
  const towards = direction[0] * wall.normal[0] + direction[2] * wall.normal[1]
  const [dx, dz] = [origin[0] - wall.start[0], origin[2] - wall.start[1]]
  const distance = -(dx * wall.normal[0] + dz * wall.normal[1]) / towards
  if (!(distance > 0) || !Number.isFinite(distance)) return undefined
  const [px, pz] = [dx + direction[0] * distance, dz + direction[2] * distance]
  const x = px * wall.along[0] + pz * wall.along[1]
  return { distance, x, y: origin[1] + direction[1] * distance }
}

const holeAt = (wall: Wall, hit: Hit) =>
  wall.openings.find(({ x0, x1, height, shape: form }) =>
    isInHole({ width: x1 - x0, height, shape: form }, hit.x - (x0 + x1) / 2, hit.y),
  )

/** The room into which a ray leaves this one through a hole in this wall, by walls and holes alone. */
function roomBehind(scene: Scene, wall: Wall, ray: Ray): string | undefined {
  const isLeaving = ray.direction[0] * wall.normal[0] + ray.direction[2] * wall.normal[1] < 0
  const hit = isLeaving ? meet(wall, ray) : undefined
  const hole = hit && hit.x >= 0 && hit.x <= wall.length ? holeAt(wall, hit) : undefined
  const other = scene.openings[hole?.id ?? '']?.walls.find((id) => id !== wall.id)
  const behind = wallMap(scene).get(other ?? '')
  const out = behind && meet(behind, ray)
  return out && holeAt(behind, out)?.id === hole?.id ? behind.room : undefined
}

/** The rooms that a ray passes, one after the other. */
function roomsAlong(scene: Scene, ray: Ray, from: string): string[] {
  const passed: string[] = []
  let room: string | undefined = from
  while (room !== undefined && passed.length < 30) {
    passed.push(room)
    room = wallsOf(scene, room)
      .map((wall) => roomBehind(scene, wall, ray))
      .find((next) => next !== undefined)
  }
  return passed
}

describe('rooms in sight', () => {
  const part = fc.double({ min: -1, max: 1, noNaN: true })
  const hall = fc.array(door, { minLength: 2 * ACROSS ** 2, maxLength: 2 * ACROSS ** 2 })
  const view = fc.record({
    room: fc.nat(ACROSS * ACROSS - 1),
    x: fc.double({ min: 0.31, max: SIDE - 0.31, noNaN: true }),
    z: fc.double({ min: 0.31, max: SIDE - 0.31, noNaN: true }),
    yaw: fc.double({ min: -7, max: 7, noNaN: true }),
    pitch: fc.double({ min: -1.2, max: 1.2, noNaN: true }),
    aspect: fc.double({ min: 0.5, max: 2.4, noNaN: true }),
  })
  const cameraOf = (of: typeof view extends fc.Arbitrary<infer Value> ? Value : never): Camera => {
    const pitch = SIDE + THICKNESS
    const [column, row] = [of.room % ACROSS, Math.floor(of.room / ACROSS)]
    const position = [column * pitch + of.x, 1.58, row * pitch + of.z] as const
    return { position, yaw: of.yaw, pitch: of.pitch, fovY: 0.9, aspect: of.aspect }
  }

  it('hold every room that a ray through any point of the picture reaches, through doors of every shape', () => {
    fc.assert(
      fc.property(
        hall,
        view,
        fc.array(fc.tuple(part, part), { minLength: 40, maxLength: 60 }),
        (doors, of, points) => {
          const scene = hallOf(doors)
          const camera = cameraOf(of)
          const seen = visibleRooms(walkableArea(scene, 'space_hall'), camera)
          for (const [x, y] of points) {
            for (const room of roomsAlong(scene, rayThrough(camera, x, y), `room_${of.room}`))
              expect(seen.has(room)).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('hold no room without a doorway to it', () => {
    fc.assert(
      fc.property(view, (of) => {
        const scene = hallOf([])
        const seen = visibleRooms(walkableArea(scene, 'space_hall'), cameraOf(of))
        expect([...seen.keys()]).toEqual([`room_${of.room}`])
      }),
    )
  })

  it('begin with the room in which one stands, then those behind one doorway', () => {
    fc.assert(
      fc.property(hall, view, (doors, of) => {
        const scene = hallOf(doors)
        const names = [...visibleRooms(walkableArea(scene, 'space_hall'), cameraOf(of)).keys()]
        expect(names[0]).toBe(`room_${of.room}`)
        const next = Object.values(scene.openings)
          .map(({ walls }) => walls.map((id) => wallMap(scene).get(id)?.room))
          .filter((pair) => pair.includes(`room_${of.room}`))
          .flat()
        if (names[1]) expect(next).toContain(names[1])
      }),
    )
  })
})
