import { describe, expect, it } from 'vitest'
import { doorwaysOf } from '../../../../src/scenes/layout/doorways.ts'
import { areaOf, contains, isClockwise, outlineOf } from '../../../../src/scenes/layout/polygon.ts'
import { pointOnWall, wallMap, wallsOf } from '../../../../src/scenes/layout/walls.ts'
import { Scene } from '../../../../src/scenes/schema/scene.ts'
import { bareScene, rectangularRoom, twoRoomScene } from '../../../support/scenes.ts'

describe('wallsOf', () => {
  it.each([
    { wall: 'wall_a-n', along: [1, 0], normal: [0, 1], yaw: 0, length: 8 },
    { wall: 'wall_a-e', along: [0, 1], normal: [-1, 0], yaw: -Math.PI / 2, length: 6 },
    { wall: 'wall_a-s', along: [-1, 0], normal: [0, -1], yaw: Math.PI, length: 8 },
    { wall: 'wall_a-w', along: [0, -1], normal: [1, 0], yaw: Math.PI / 2, length: 6 },
  ])('turns $wall into the room', ({ wall, along, normal, yaw, length }) => {
    const found = wallMap(twoRoomScene()).get(wall)
    expect(found?.along[0]).toBeCloseTo(along[0] ?? 0)
    expect(found?.along[1]).toBeCloseTo(along[1] ?? 0)
    expect(found?.normal[0]).toBeCloseTo(normal[0] ?? 0)
    expect(found?.normal[1]).toBeCloseTo(normal[1] ?? 0)
    expect(Math.cos((found?.yaw ?? 9) - yaw)).toBeCloseTo(1)
    expect(found?.length).toBeCloseTo(length)
  })

  it('has its left end where a visitor inside who faces it has the left hand', () => {
    for (const wall of wallsOf(twoRoomScene(), 'room_a')) {
      const left = [-Math.cos(wall.yaw), Math.sin(wall.yaw)]
      const toStart = [wall.start[0] - wall.end[0], wall.start[1] - wall.end[1]]
      expect((left[0] ?? 0) * (toStart[0] ?? 0) + (left[1] ?? 0) * (toStart[1] ?? 0)).toBeGreaterThan(0)
    }
  })

  it('shows an opening on both walls, the second by projection', () => {
    const scene = twoRoomScene()
    const opening = scene.openings.opening_axis
    if (opening) opening.x = 3
    const walls = wallMap(scene)
    expect(walls.get('wall_a-n')?.openings).toMatchObject([{ x0: 2.1, x1: 3.9, height: 2.6 }])
    expect(walls.get('wall_b-s')?.openings).toMatchObject([{ x0: 4.1, x1: 5.9 }])
  })

  it('gives a partition two faces of its room, the first with its left end at the start', () => {
    const [front, back] = wallsOf(twoRoomScene(), 'room_b').slice(4)
    expect(front).toMatchObject({
      id: 'wall_screen-front',
      partition: 'partition_screen',
      room: 'room_b',
      height: 2.8,
    })
    expect(front?.start).toEqual([-1.5, -6.4])
    expect(front?.normal).toEqual([0, 1])
    expect(back?.start).toEqual([1.5, -6.6])
    expect(back?.normal[1]).toBe(-1)
  })

  it('puts points on the wall and before it', () => {
    const wall = wallMap(twoRoomScene()).get('wall_a-e')
    if (!wall) throw new Error('the wall is there')
    const [x, z] = pointOnWall(wall, 1, 0.5)
    expect([x, z]).toEqual([3.5, -2])
  })

  it('has no walls for a room that does not exist', () => {
    expect(wallsOf(bareScene(), 'room_none')).toEqual([])
  })
})

describe('doorwaysOf', () => {
  it('joins the two walls without crossing its own floor', () => {
    const [doorway] = doorwaysOf(twoRoomScene())
    expect(doorway?.centre[0]).toBeCloseTo(0)
    expect(doorway?.centre[1]).toBeCloseTo(-3.15)
    expect(areaOf(doorway?.floor ?? [])).toBeCloseTo(1.8 * 0.3)
  })

  it('is none where a wall is missing or the same twice', () => {
    const scene = twoRoomScene()
    const opening = scene.openings.opening_axis
    if (!opening) throw new Error('the opening is there')
    expect(
      doorwaysOf({ ...scene, openings: { opening_x: { ...opening, walls: ['wall_a-n', 'wall_none'] } } }),
    ).toEqual([])
    expect(
      doorwaysOf({ ...scene, openings: { opening_x: { ...opening, walls: ['wall_a-n', 'wall_a-n'] } } }),
    ).toEqual([])
  })
})

describe('polygons', () => {
  const outline = outlineOf(rectangularRoom('r', 0, 0, 4, 3))
  it('run clockwise as seen from above', () => {
    expect(isClockwise(outline)).toBe(true)
    expect(isClockwise([...outline].reverse())).toBe(false)
    expect(areaOf(outline)).toBeCloseTo(12)
  })
  it('contain what lies inside', () => {
    expect(contains(outline, [1, 1])).toBe(true)
    expect(contains(outline, [5, 1])).toBe(false)
    expect(contains(outline, [1, -1])).toBe(false)
  })
})

it('the fixture holds under the schema', () => {
  expect(Scene.safeParse(twoRoomScene()).error?.issues).toBeUndefined()
})
