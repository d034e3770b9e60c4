import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../../../src/scenes/schema/scene.ts'
import type { Opening, Room } from '../../../../../src/scenes/schema/space.ts'
import { buildRoom } from '../../../../../src/viewer/hall/rooms/buildRoom.ts'
import { PALETTES } from '../../../../../src/viewer/hall/rooms/palette.ts'
import { Residents } from '../../../../../src/viewer/hall/rooms/residents.ts'
import type { RoomReply, RoomRequest, WorkerLike } from '../../../../../src/viewer/hall/rooms/roomWorker.ts'
import { cameraAt } from '../../../../../src/viewer/hall/walk/camera.ts'
import { createVisitStore } from '../../../../../src/viewer/visitStore.ts'
import { rectangularRoom, twoRoomScene } from '../../../../support/scenes.ts'

/** Rooms in a row towards −z, each joined to the next by a doorway beside the axis, so that one sees two at a time. */
function rowOfRooms(count: number): Scene {
  const base = twoRoomScene()
  const rooms: Record<string, Room> = {}
  const openings: Record<string, Opening> = {}
  for (let i = 0; i < count; i++) {
    rooms[`room_${i}`] = rectangularRoom(`${i}`, -4, -6 * i - 5.7, 4, -6 * i)
    if (i > 0) {
      const walls: Opening['walls'] = [`wall_${i - 1}-n`, `wall_${i}-s`]
      openings[`opening_${i}`] = { walls, x: i % 2 ? 1 : 7, width: 1.2, height: 2.4, shape: 'rectangular' }
    }
  }
  const hall = base.spaces.space_hall
  if (hall?.kind !== 'hall') throw new Error('no hall')
  return {
    ...base,
    rooms,
    openings,
    partitions: {},
    furniture: {},
    exhibits: {},
    texts: {},
    spaces: {
      space_hall: { ...hall, rooms: Object.keys(rooms), order: [], start: { position: [0, -3], yaw: 0 } },
    },
  }
}

/** A worker that builds when it is told to. */
function slowWorker() {
  const asked: RoomRequest[] = []
  let answer: (event: MessageEvent<RoomReply>) => void = () => undefined
  const worker = {
    postMessage: (request: RoomRequest) => asked.push(request),
    addEventListener: (_: string, listener: typeof answer) => {
      answer = listener
    },
    removeEventListener: () => undefined,
  } as unknown as WorkerLike
  const all: string[] = []
  const build = () => {
    const request = asked.shift()
    if (!request) return false
    const { id, scene, room, shown, theme, light } = request
    expect(request.kind).toBe('room')
    all.push(room)
    answer({
      data: { kind: 'room', id, room, build: buildRoom(scene, room, shown, PALETTES[theme][light]) },
    } as MessageEvent)
    return true
  }
  const buildAll = () => {
    while (build());
  }
  return { worker, asked, built: all, build, buildAll }
}

function enter(scene: Scene) {
  const store = createVisitStore({ scene, space: 'space_hall', view: 'hall', language: 'zh-Hans' })
  const wanted: string[][] = []
  store.setState({ want: (rooms) => wanted.push([...rooms]) })
  const slow = slowWorker()
  let frames = 0
  const residents = new Residents({ store, worker: slow.worker, invalidate: () => frames++ })
  const look = (z: number, yaw = 0) => residents.look(cameraAt({ position: [0, z], yaw, pitch: 0 }, 1.5))
  const standing = () => residents.list().map(({ room }) => room)
  return { store, residents, look, standing, wanted, ...slow, frames: () => frames }
}

describe('the rooms that stand', () => {
  it('are built in order of urgency: where one stands, what one sees, what lies next', () => {
    const { look, buildAll, built, wanted, store } = enter(rowOfRooms(12))
    const seen = look(-15)
    buildAll()
    store.getState().arrive()
    look(-15)
    expect(built[0]).toBe('room_2')
    expect(built.slice(0, seen.size)).toEqual([...seen.keys()])
    expect(built).toContain('room_1')
    expect(built.length).toBeLessThan(7)
    expect(wanted.at(-1)).toEqual(built)
  })

  it('fetch what is in them one room first: the others when the visitor has arrived', () => {
    const { look, wanted, store } = enter(rowOfRooms(12))
    look(-15)
    look(-15, 0.1)
    expect(wanted.flat()).toEqual(wanted.map(() => 'room_2'))
    store.getState().setWalking(true)
    look(-15)
    expect(wanted.at(-1)?.length).toBeGreaterThan(1)
  })

  it('are whole once all that is seen has come, and each comes with a frame', () => {
    const { look, build, residents, frames } = enter(rowOfRooms(3))
    look(-3)
    expect(residents.isWhole).toBe(false)
    build()
    expect(frames()).toBe(1)
    while (build());
    expect(residents.isWhole).toBe(true)
  })

  it('have their texts set as one comes near: the nearest first, one with each frame', () => {
    const { look, buildAll, residents, frames } = enter(rowOfRooms(12))
    const near = () => residents.list().flatMap(({ room, isNear }) => (isNear ? [room] : []))
    const towards = [0.8, -0.8].find((yaw) => look(-2, yaw).size > 1) ?? 0
    const seen = [...look(-2, towards).keys()]
    buildAll()
    expect(seen.length).toBeGreaterThan(1)
    for (const n of [1, 2]) {
      const before = frames()
      look(-2, towards)
      expect(near()).toEqual(seen.slice(0, n))
      expect(frames() - before).toBe(1)
    }
    for (const _ of residents.list()) look(-2, towards)
    // Those that stand but are out of sight wait.
    expect(near()).toEqual(seen)
    expect(residents.list().length).toBeGreaterThan(seen.length)
  })

  it('cost nothing while the same is seen', () => {
    const { look, buildAll, wanted, residents } = enter(rowOfRooms(3))
    look(-3)
    buildAll()
    for (const _ of residents.list()) look(-3)
    const list = residents.list()
    for (let i = 0; i < 20; i++) look(-3, i / 1000)
    expect(wanted).toHaveLength(1)
    expect(residents.list()).toBe(list)
  })

  it('stay few, the last seen longest, on however long a walk', () => {
    const { look, buildAll, standing } = enter(rowOfRooms(60))
    for (let z = -3; z > -355; z -= 6) {
      look(z)
      buildAll()
    }
    expect(standing().length).toBeLessThanOrEqual(20)
    expect(standing()).toContain('room_57')
    expect(standing()).not.toContain('room_3')
  })

  it('are built on the way before they are reached', () => {
    const scene = rowOfRooms(30)
    const far = {
      ...scene,
      texts: {
        text_far: {
          body: { 'zh-Hans': '远' },
          place: { kind: 'wall' as const, wall: 'wall_20-w' as const, x: 2, y: 1.5 },
          width: 1,
        },
      },
    }
    const { store, look, buildAll, standing } = enter(far as Scene)
    store.getState().walkTo('text_far')
    look(-3)
    buildAll()
    expect(standing()).toEqual(expect.arrayContaining(['room_1', 'room_2', 'room_3', 'room_20']))
  })

  it('are built again only where records have changed, and stand meanwhile', () => {
    const scene = rowOfRooms(3)
    const { store, look, buildAll, built, standing, residents } = enter(scene)
    look(-3)
    buildAll()
    const before = built.length
    const bench = {
      kind: 'bench' as const,
      room: 'room_0' as const,
      position: [0, -2] as [number, number],
      yaw: 0,
      size: { width: 1, height: 0.45, depth: 0.4 },
    }
    store.getState().setScene({ ...scene, furniture: { furniture_new: bench } })
    look(-3)
    expect(standing()).toContain('room_0')
    const triangles = residents.solids.geometry.drawRange.count
    buildAll()
    expect(built.slice(before)).toEqual(['room_0'])
    expect(residents.solids.geometry.drawRange.count).toBeGreaterThan(triangles)
  })

  it('take what was built last, when a record changes while a room is being built', () => {
    const scene = rowOfRooms(2)
    const { store, look, buildAll, built } = enter(scene)
    look(-3)
    const { room_0: first } = scene.rooms
    if (!first) throw new Error('no room')
    store.getState().setScene({ ...scene, rooms: { ...scene.rooms, room_0: { ...first, height: 5 } } })
    look(-3)
    buildAll()
    expect(built.filter((room) => room === 'room_0')).toHaveLength(2)
    expect(built.filter((room) => room === 'room_1').length).toBeLessThanOrEqual(2)
  })

  it('leave when their space is left', () => {
    const scene = rowOfRooms(3)
    const { store, look, buildAll, standing } = enter(scene)
    look(-3)
    buildAll()
    store.getState().setScene({
      ...scene,
      rooms: {},
      openings: {},
      spaces: { space_hall: { ...scene.spaces.space_hall, rooms: [] } },
    } as unknown as Scene)
    look(-3)
    expect(standing()).toEqual([])
  })
})
