import { describe, expect, it } from 'vitest'
import { isStraightWay } from '../../../../src/scenes/layout/standing.ts'
import {
  isWalkable,
  nearestWalkable,
  roomAt,
  route,
  slide,
  walkableArea,
} from '../../../../src/scenes/layout/walking.ts'
import type { PlanPoint } from '../../../../src/scenes/schema/space.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

const area = walkableArea(twoRoomScene(), 'space_hall')

describe('isWalkable', () => {
  it.each<{ p: PlanPoint; walkable: boolean; why: string }>([
    { p: [0, 0], walkable: true, why: 'in the middle of a room' },
    { p: [3.69, 0], walkable: true, why: 'just off a wall' },
    { p: [3.71, 0], walkable: false, why: 'too near a wall' },
    { p: [5, 0], walkable: false, why: 'outside' },
    { p: [0, -3.15], walkable: true, why: 'in the doorway' },
    { p: [0.7, -3.15], walkable: false, why: 'too near the jamb' },
    { p: [2, -3.15], walkable: false, why: 'inside the wall' },
    { p: [-2, 0.5], walkable: false, why: 'inside the vitrine' },
    { p: [-2, 1.05], walkable: false, why: 'too near the vitrine' },
    { p: [-2, 1.15], walkable: true, why: 'before the vitrine' },
    { p: [0, -6.5], walkable: false, why: 'inside the partition' },
    { p: [0, -8], walkable: true, why: 'behind the partition' },
  ])('$p is $walkable: $why', ({ p, walkable }) => {
    expect(isWalkable(area, p)).toBe(walkable)
  })

  it('leaves the foot of a moon gate only as wide as it is', () => {
    const scene = twoRoomScene()
    const opening = scene.openings.opening_axis
    if (opening) Object.assign(opening, { shape: 'moonGate', width: 2.4, height: 2.4 })
    const round = walkableArea(scene, 'space_hall')
    expect(isWalkable(round, [0, -3.15])).toBe(true)
    expect(isWalkable(round, [0.6, -3.15])).toBe(false)
  })
})

describe('slide', () => {
  it('goes where nothing is in the way', () => {
    const [x, z] = slide(area, [0, 0], [1, -1])
    expect(x).toBeCloseTo(1)
    expect(z).toBeCloseTo(-1)
  })
  it('slides along a wall', () => {
    const [x, z] = slide(area, [2, 0], [5, 2])
    expect(x).toBeCloseTo(3.7, 2)
    expect(z).toBeCloseTo(2, 1)
  })
  it('stops in a corner', () => {
    const [x, z] = slide(area, [2, 2], [9, 9])
    expect(x).toBeCloseTo(3.7, 1)
    expect(z).toBeCloseTo(2.7, 1)
  })
  it('passes the doorway', () => {
    expect(roomAt(area, slide(area, [0, 0], [0, -4.5]))).toBe('room_b')
  })
  it('stops in a wedge, where being pushed off one wall means being pushed into the other', () => {
    const scene = twoRoomScene()
    const corners: PlanPoint[] = [
      [0, 0],
      [12, -0.8],
      [12, 0.8],
    ]
    scene.openings = {}
    scene.rooms.room_a = { outline: corners.map(([x, z], i) => ({ id: `wall_w${i}`, x, z })), height: 4 }
    const wedge = walkableArea(scene, 'space_hall')
    for (const z of [-0.3, -0.05, 0, 0.1, 0.4]) {
      const at = slide(wedge, [11, 0], [1, z])
      expect(isWalkable(wedge, at)).toBe(true)
      expect(at[0]).toBeLessThan(8)
    }
  })
  it('stays where it is when it is nowhere', () => {
    expect(slide(area, [9, 9], [0, 0])).toEqual([9, 9])
  })
})

describe('route', () => {
  const steps = (from: PlanPoint, to: PlanPoint) => {
    const way = route(area, from, to)
    way.forEach((point, i) => {
      const next = way[i + 1]
      if (next) expect(isStraightWay(area, point, next)).toBe(true)
    })
    return way
  }
  it('goes straight where it can', () => {
    expect(steps([0, 2], [2, -1])).toEqual([
      [0, 2],
      [2, -1],
    ])
  })
  it('goes around what stands in the way', () => {
    expect(steps([-2, 2], [-2, -1]).length).toBeGreaterThan(2)
  })
  it('goes through the doorway and around the partition', () => {
    const way = steps([3, 2], [0, -8.5])
    expect(way.at(-1)).toEqual([0, -8.5])
    expect(way.length).toBeGreaterThan(3)
  })
  it('ends as near as one can stand', () => {
    const end = steps([0, 2], [-2, 0.5]).at(-1) ?? [9, 9]
    expect(Math.hypot(end[0] + 2, end[1] - 0.5)).toBeLessThan(0.8)
  })
  it('is empty when no doorway leads there', () => {
    const scene = twoRoomScene()
    scene.openings = {}
    expect(route(walkableArea(scene, 'space_hall'), [0, 0], [0, -5])).toEqual([])
  })
})

it('nearestWalkable finds nothing far from any floor', () => {
  expect(nearestWalkable(area, [100, 100])).toBeUndefined()
})
