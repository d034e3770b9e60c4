import { describe, expect, it } from 'vitest'
import { pick } from '../../../../src/scenes/layout/picking.ts'
import {
  EYE_HEIGHT,
  FOV_VERTICAL,
  project,
  rayThrough,
  verticalFov,
} from '../../../../src/scenes/layout/projecting.ts'
import type { Point3 } from '../../../../src/scenes/layout/vectors.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

const from = (origin: Point3, direction: Point3) => pick(twoRoomScene(), 'space_hall', { origin, direction })
const eye: Point3 = [0, EYE_HEIGHT, 0]

describe('pick', () => {
  it('meets a work before its wall', () => {
    expect(from([-2.4, 1.5, 0], [0, 0, -1])).toMatchObject({ kind: 'shown', id: 'exhibit_leaf' })
  })
  it('meets the wall beside it', () => {
    expect(from([-3.4, 1.5, 0], [0, 0, -1])).toMatchObject({ kind: 'wall', wall: 'wall_a-n', distance: 3 })
  })
  it('looks through the doorway at what hangs beyond', () => {
    expect(from([0, 1.5, 0], [0, 0, -1])).toMatchObject({ kind: 'shown', id: 'exhibit_map' })
  })
  it('meets the floor where it points', () => {
    expect(from(eye, [0, -1, -1])).toMatchObject({ kind: 'floor', point: [0, -EYE_HEIGHT] })
  })
  it('meets what lies on a vitrine from above, and the vitrine from its side', () => {
    expect(from([-2, 2, 0.5], [0, -1, 0])).toMatchObject({ kind: 'shown', id: 'exhibit_vitrine' })
    expect(from([-2, 0.5, 2], [0, 0, -1])).toMatchObject({ kind: 'furniture', id: 'furniture_vitrine' })
  })
  it('meets nothing through the ceiling, from behind a wall, or in what is not a hall', () => {
    expect(from(eye, [0, 1, 0])).toBeUndefined()
    expect(from([0, 1.5, 5], [0, 0, 1])).toBeUndefined()
    expect(pick(twoRoomScene(), 'space_none', { origin: eye, direction: [0, -1, 0] })).toBeUndefined()
  })
})

describe('project', () => {
  const camera = { position: [0, 1.58, 0] as Point3, yaw: 0, pitch: 0, fovY: FOV_VERTICAL, aspect: 1.5 }
  it.each([
    { why: 'straight ahead', turn: {}, point: [0, 1.58, -2], at: [0, 0] },
    { why: 'to the right', turn: {}, point: [2 * Math.tan(FOV_VERTICAL / 2) * 1.5, 1.58, -2], at: [1, 0] },
    { why: 'above', turn: {}, point: [0, 1.58 + 2 * Math.tan(FOV_VERTICAL / 2), -2], at: [0, 1] },
    { why: 'ahead after a turn to the left', turn: { yaw: Math.PI / 2 }, point: [-2, 1.58, 0], at: [0, 0] },
    { why: 'ahead when looking up', turn: { pitch: Math.PI / 4 }, point: [0, 3.58, -2], at: [0, 0] },
  ])('sees what is $why', ({ turn, point, at }) => {
    const seen = project({ ...camera, ...turn }, point as [number, number, number])
    expect(seen.inFront).toBe(true)
    expect(seen.x).toBeCloseTo(at[0] ?? 0)
    expect(seen.y).toBeCloseTo(at[1] ?? 0)
  })
  it('knows what is behind', () => {
    expect(project(camera, [0, 1.58, 2]).inFront).toBe(false)
  })
  it('is undone by rayThrough', () => {
    const turned = { ...camera, yaw: 0.7, pitch: -0.3 }
    const { direction } = rayThrough(turned, 0.4, -0.6)
    const seen = project(turned, [direction[0] * 3, 1.58 + direction[1] * 3, direction[2] * 3])
    expect(seen.x).toBeCloseTo(0.4)
    expect(seen.y).toBeCloseTo(-0.6)
  })
})

it('verticalFov keeps 45° across on an upright phone and 52° elsewhere', () => {
  const degrees = (radians: number) => (radians * 180) / Math.PI
  expect(degrees(verticalFov(1440 / 900))).toBeCloseTo(52)
  const phone = 390 / 844
  const across = 2 * Math.atan(Math.tan(verticalFov(phone) / 2) * phone)
  expect(degrees(across)).toBeCloseTo(45)
})
