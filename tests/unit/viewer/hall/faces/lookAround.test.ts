import { describe, expect, it } from 'vitest'
import {
  type LookingFrom,
  lookAround,
  MOST,
  type RoomLooked,
} from '../../../../../src/viewer/hall/faces/lookAround.ts'
import { isOnWall, wallLookedAt } from '../../../../../src/viewer/hall/faces/lookedAt.ts'
import type { RoomFace } from '../../../../../src/viewer/hall/faces/roomFace.ts'
import { extentOf, flatFace } from '../../../../../src/viewer/hall/rooms/face.ts'
import { placementAt } from '../../../../../src/viewer/hall/rooms/placement.ts'
import { RANK } from '../../../../../src/viewer/hall/textures/loadOrder.ts'
import { cameraAt } from '../../../../../src/viewer/hall/walk/camera.ts'
import { twoRoomScene } from '../../../../support/scenes.ts'

const never = () => Promise.reject(new Error('not loaded here'))
const source = (key: string, rungs = [128, 256, 512]) => ({ key, rungs, bytes: () => 1, load: never })
const everywhere = { low: -Math.PI, high: Math.PI }

/** A picture, or a text, on a wall that faces +z. */
function face(
  id: string,
  [x, y, z]: readonly [number, number, number],
  size = 0.4,
  kind: RoomFace['kind'] = 'picture',
): RoomFace {
  const flat = flatFace({ id, media: id, placement: placementAt([x, y, z], 0) }, size, size, 0)
  return { face: flat, extent: extentOf(flat), kind, source: source(id), cell: 64 }
}

const room = (id: string, pictures: readonly RoomFace[], texts: readonly RoomFace[] = []): RoomLooked => ({
  room: id,
  pictures: { faces: pictures, source: pictures.length > 0 ? source(`sheet ${id}`, [200]) : undefined },
  texts: { faces: texts, source: texts.length > 0 ? source(`texts ${id}`, [200]) : undefined },
})

/** One stands at the origin of the plan and looks along −z. */
const from = (more: Partial<LookingFrom> = {}): LookingFrom => ({
  camera: cameraAt({ position: [0, 0], yaw: 0, pitch: 0 }, 1.8),
  height: 900,
  seen: new Map([['here', everywhere]]),
  here: ['here'],
  wall: undefined,
  planes: new Set(),
  hasArrived: true,
  isHeld: () => false,
  ...more,
})

const ranks = (looked: ReturnType<typeof lookAround>) =>
  Object.fromEntries(looked.wishes.map(({ source: { key }, rank }) => [key, rank]))

describe('lookAround', () => {
  it('wishes for sheets by how near their rooms are to being seen', () => {
    const seen = new Map([
      ['here', everywhere],
      ['beyond', everywhere],
    ])
    const rooms = [
      room('next', [face('n', [0, 1.5, 9])]),
      room('beyond', [face('b', [0, 1.5, -9])]),
      room('here', [face('h', [0, 1.5, -3])]),
    ]
    const looked = lookAround(rooms, from({ seen }))
    expect(ranks(looked)).toMatchObject({
      'sheet here': RANK.here,
      'sheet beyond': RANK.room,
      'sheet next': RANK.next,
    })
    expect([...looked.sheets]).toEqual(['here', 'beyond'])
  })

  it('leaves the sheets of other rooms for later until one has arrived', () => {
    const rooms = [room('here', [face('h', [0, 1.5, -3])]), room('next', [face('n', [0, 1.5, 9])])]
    const looked = lookAround(rooms, from({ hasArrived: false }))
    expect(ranks(looked)['sheet here']).toBe(RANK.here)
    expect(ranks(looked)['sheet next']).toBeUndefined()
  })

  it('gives a plane only to what asks for more texels than the sheet has', () => {
    const looked = lookAround(
      [room('here', [face('near', [0, 1.5, -2]), face('far', [1, 1.5, -30])])],
      from(),
    )
    expect(looked.planes.map(({ face: { id } }) => id)).toEqual(['near'])
    expect(ranks(looked).far).toBeUndefined()
  })

  it('never gives more planes than may be drawn; the largest have them, and keep them against what is hardly larger', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => {
      const angle = (i - 15) / 60
      return face(`p${i}`, [3 * Math.sin(angle), 1.58, -3 * Math.cos(angle)], 0.4 + i / 500)
    })
    const first = lookAround([room('here', crowd)], from())
    expect(first.planes).toHaveLength(MOST.planes)
    expect(first.planes[0]?.face.id).toBe('p29')
    const loser = crowd[29 - MOST.planes]
    if (!loser) throw new Error('a crowd')
    const kept = lookAround([room('here', crowd)], from({ planes: new Set([loser.face.id]) }))
    expect(kept.planes).toContain(loser)
  })

  it('prefers the wall that is looked at, and keeps some planes for labels', () => {
    const scene = twoRoomScene()
    const camera = cameraAt({ position: [-2.4, -1], yaw: 0, pitch: 0 }, 1.8)
    const wall = wallLookedAt(scene, ['room_a'], camera)
    if (!wall) throw new Error('no wall')
    const onIt = face('small', [-2.4, 1.5, wall.start[1] + 0.01], 0.3)
    const crowd = Array.from({ length: 20 }, (_, i) =>
      face(`p${i}`, [-2.4 + i / 10 - 1, 1.5, wall.start[1] + 1], 0.6),
    )
    const labels = Array.from({ length: 9 }, (_, i) =>
      face(`l${i}`, [-2.4 + i / 10, 1, wall.start[1] + 0.9], 0.4, 'text'),
    )
    const looked = lookAround(
      [room('room_a', [...crowd, onIt], labels)],
      from({ camera, wall, here: ['room_a'], seen: new Map([['room_a', everywhere]]) }),
    )
    expect(looked.planes).toHaveLength(MOST.planes)
    expect(looked.planes[0]).toBe(onIt)
    expect(ranks(looked).small).toBe(RANK.wall)
    expect(looked.planes.filter(({ kind }) => kind === 'text')).toHaveLength(MOST.textPlanes)
    expect(looked.pictures.map((each) => each.face)).toEqual([onIt])
  })

  it('speaks of what the ledger holds out of view, so that the farthest can go', () => {
    const behind = face('behind', [0, 1.5, 6])
    const looked = lookAround([room('here', [behind])], from({ isHeld: (key) => key === 'behind' }))
    expect(looked.wishes.find(({ source: { key } }) => key === 'behind')).toMatchObject({
      rank: RANK.kept,
      distance: expect.closeTo(6, 1),
    })
  })

  it('writes the texts of the nearest rooms alone, and of the one stood in always', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const rooms = ids.map((id, i) => room(id, [], [face(`${id} text`, [0, 1.5, -3 - i], 1, 'text')]))
    const looked = lookAround(rooms, from({ seen: new Map(ids.map((id) => [id, everywhere])), here: ['a'] }))
    expect([...looked.textSheets]).toEqual(['a', 'b', 'c'])
    const away = lookAround([room('here', [], [face('text', [0, 1.5, 4], 1, 'text')])], from())
    expect(ranks(away)['texts here']).toBe(RANK.next)
  })
})

describe('the wall that is looked at', () => {
  const scene = twoRoomScene()
  const looking = (x: number, z: number, yaw: number) =>
    wallLookedAt(scene, ['room_a', 'room_b'], cameraAt({ position: [x, z], yaw, pitch: 0.4 }, 1.5))

  it('is the first ahead, however one looks up or down', () => {
    expect(looking(-2.4, 0, 0)?.room).toBe('room_a')
  })

  it('is the next room’s where one looks through the doorway', () => {
    expect(looking(0, 0, 0)?.room).toBe('room_b')
  })

  it('carries what hangs on it, and not what stands before it or hangs opposite', () => {
    const wall = looking(-2.4, 0, 0)
    if (!wall) throw new Error('no wall')
    const z = wall.start[1]
    expect(isOnWall(face('on', [-2.4, 1.5, z + 0.02]).extent, wall)).toBe(true)
    expect(isOnWall(face('before', [-2.4, 1.5, z + 1]).extent, wall)).toBe(false)
    const opposite = flatFace(
      { id: 'o', media: 'o', placement: placementAt([-2.4, 1.5, z + 0.02], Math.PI) },
      1,
      1,
      0,
    )
    expect(isOnWall(extentOf(opposite), wall)).toBe(false)
  })
})
