import { describe, expect, it } from 'vitest'
import { toMillimetres } from '../../../../src/editor/numbers.ts'
import { degreesOf, isOnFootprint } from '../../../../src/editor/stage/plan/footprint.ts'
import { freeSpot } from '../../../../src/editor/stage/plan/freeSpot.ts'
import {
  cornerAt,
  normalYaw,
  openingAt,
  openingDrawnTo,
  roomUnder,
  standAt,
  yawToFace,
} from '../../../../src/editor/stage/plan/moves.ts'
import { nearestWall } from '../../../../src/editor/stage/plan/nearestWall.ts'
import { outerWalls, passageOf } from '../../../../src/editor/stage/plan/outline.ts'
import { placeOnPlan } from '../../../../src/editor/stage/plan/placeOnPlan.ts'
import { snapPoint } from '../../../../src/editor/stage/plan/snapPoint.ts'
import { contains, outlineOf } from '../../../../src/scenes/layout/polygon.ts'
import { wallMap, wallsOf } from '../../../../src/scenes/layout/walls.ts'
import { twoRooms, withOneWork } from './hall.ts'

const { scene, wall, room } = withOneWork()
const rooms = Object.keys(scene.rooms)
const walls = rooms.flatMap((id) => wallsOf(scene, id))

describe('a work drawn over the plan', () => {
  const size = { width: 0.4, height: 0.6 }
  const wanted = { scene, rooms, walls, size, id: 'exhibit_a', tolerance: 0.05 }

  it('jumps to the wall nearest to the hand and keeps its height', () => {
    const from = { kind: 'wall', wall, x: 3, y: 1.2 } as const
    const found = placeOnPlan({ ...wanted, point: [-3.8, 1.234], from })
    expect(found?.place).toMatchObject({ kind: 'wall', y: 1.2 })
    expect(found?.place.kind === 'wall' && found.place.wall).not.toBe(wall)
  })

  it('hangs at the height of the eyes when it is new', () => {
    expect(placeOnPlan({ ...wanted, point: [3.9, -1] })?.place).toEqual({ kind: 'wall', wall, x: 2, y: 1.5 })
  })

  it('is drawn to the middle of a wall, with a guide to say so', () => {
    const found = placeOnPlan({ ...wanted, point: [3.9, 0.04] })
    expect(found?.place).toMatchObject({ wall, x: 3 })
    expect(found?.guides.map(({ kind }) => kind)).toContain('middle')
  })

  it('stays whole on the wall and out of the doorway', () => {
    expect(placeOnPlan({ ...wanted, point: [3.9, -9] })?.place.kind).toBe('wall')
    const end = placeOnPlan({ ...wanted, point: [3.95, -2.9] })?.place
    expect(end).toMatchObject({ wall, x: 0.2 })
    const door = placeOnPlan({ ...wanted, point: [0.3, -2.8] })?.place
    expect(door?.kind === 'wall' && Math.abs(door.x - 4) >= 0.9 + 0.2 - 1e-9).toBe(true)
  })

  it('lies in a vitrine under the hand, in the vitrine’s own axes', () => {
    const found = placeOnPlan({ ...wanted, point: [-2, 0.7] })
    // The vitrine is turned a quarter to the left: up the plan is to its right.
    expect(found?.place).toEqual({ kind: 'furniture', furniture: 'furniture_v', x: 0.3, z: 0, yaw: 0 })
  })

  it('does not lie there when it is a text', () => {
    const texts = { text_t: { body: {}, place: { kind: 'wall', wall, x: 1, y: 1 }, width: 0.9 } } as const
    const found = placeOnPlan({ ...wanted, scene: { ...scene, texts }, id: 'text_t', point: [-2, 1] })
    expect(found?.place.kind).toBe('wall')
  })

  it('keeps what stands on the floor on the floor', () => {
    const from = { kind: 'floor', room, x: 0, z: 0, yaw: 1 } as const
    expect(placeOnPlan({ ...wanted, point: [1.234, 2], from })?.place).toEqual({ ...from, x: 1.23, z: 2 })
  })

  it('goes nowhere where there is no wall', () => {
    expect(placeOnPlan({ ...wanted, walls: [], point: [0, 0] })).toBeUndefined()
    expect(nearestWall([], [0, 0])).toBeUndefined()
  })
})

describe('a point that snaps', () => {
  it('goes to the nearest line of each axis, else to the grid', () => {
    const snapped = snapPoint([1.04, 2.36], { us: [1, 1.05], vs: [9] }, 0.06)
    expect(snapped).toEqual({ point: [1.05, 2.4], guides: [{ axis: 'u', at: 1.05 }] })
  })

  it('carries no dust of binary fractions', () => {
    expect(snapPoint([0.31, -0.68], { us: [], vs: [] }, 0.05).point).toEqual([0.3, -0.7])
  })
})

describe('furniture, corners and openings', () => {
  it('stands on the middle axis of its room', () => {
    const { point, guides } = standAt(scene, room, [0.03, 1.94], 0.05)
    expect(point).toEqual([0, 1.9])
    expect(guides).toEqual([{ axis: 'u', at: 0 }])
  })

  it('stands in line with other furniture, not with itself', () => {
    expect(standAt(scene, room, [-1.97, 2], 0.05).guides).toEqual([{ axis: 'u', at: -2 }])
    expect(standAt(scene, room, [-1.97, 2], 0.05, 'furniture_v').guides).toEqual([])
  })

  it('has a corner come in line with the others', () => {
    const near = scene.rooms[room]!
    const corner = near.outline[0]!.id
    expect(cornerAt(near, corner, [-3.96, -4.42], 0.05).point).toEqual([-4, -4.4])
  })

  it('knows the room under a point, and none between rooms', () => {
    expect(roomUnder(scene, rooms, [0, 0])).toBe(room)
    expect(roomUnder(scene, rooms, [0, -3.15])).toBeUndefined()
  })

  it('keeps an opening within both of its walls', () => {
    const opening = Object.values(scene.openings)[0]!
    expect(openingAt(opening, wallMap(scene), -5)).toBeCloseTo(0.9)
    expect(openingAt(opening, wallMap(scene), 50)).toBeCloseTo(7.1)
    const first = wallMap(scene).get(opening.walls[0])!
    expect(openingDrawnTo(first, [0.04, -3], 0.1)).toBe(4)
    expect(openingDrawnTo(first, [1.02, -3], 0.1)).toBeCloseTo(5)
  })

  it('turns by fifteen degrees, or by one when the hand is free', () => {
    expect(yawToFace([0, 0], [0, 1], false)).toBe(0)
    expect(yawToFace([0, 0], [1, 0.05], false)).toBeCloseTo(Math.PI / 2, 5)
    expect((yawToFace([0, 0], [1, 0.05], true) * 180) / Math.PI).toBeCloseTo(87, 3)
    expect(normalYaw(Math.PI * 4.5)).toBeCloseTo(Math.PI / 2, 5)
  })

  it('is under the hand where it is drawn', () => {
    const vitrine = scene.furniture.furniture_v!
    expect(isOnFootprint(vitrine, [-2, 1.7])).toBe(true)
    expect(isOnFootprint(vitrine, [-1.3, 1])).toBe(false)
    expect(degreesOf(vitrine.yaw)).toBeCloseTo(-90)
  })
})

describe('the building', () => {
  it('cuts a passage from wall to wall', () => {
    const [id, opening] = Object.entries(scene.openings)[0]!
    const corners = passageOf(opening, id, wallMap(scene))?.map((corner) => corner.map(toMillimetres))
    expect(corners).toEqual([
      [-0.9, -3],
      [0.9, -3],
      [0.9, -3.3],
      [-0.9, -3.3],
    ])
    expect(passageOf({ ...opening, walls: ['wall_gone', 'wall_gone'] }, id, wallMap(scene))).toBeUndefined()
  })

  it('letters the walls that nothing is built behind', () => {
    const bare = twoRooms()
    const all = Object.keys(bare.rooms).flatMap((id) => wallsOf(bare, id))
    expect(outerWalls(all, Object.values(bare.rooms).map(outlineOf))).toHaveLength(6)
  })

  it('writes a room’s name where nothing lies', () => {
    const outline = outlineOf(scene.rooms[room]!)
    expect(freeSpot(outline, [], [1, 0.3])).toEqual([0, 0])
    const beside = freeSpot(outline, [{ at: [0, 0], radius: 0.3 }], [1, 0.3])!
    expect(contains(outline, beside)).toBe(true)
    expect(Math.abs(beside[0]) > 1.3 || Math.abs(beside[1]) > 0.6).toBe(true)
    expect(freeSpot(outline, [{ at: [0, 0], radius: 20 }], [1, 0.3])).toBeUndefined()
    expect(freeSpot(outline, [], [9, 0.3])).toBeUndefined()
  })
})
