import { describe, expect, it } from 'vitest'
import { hungOn, neighboursOn } from '../../../../src/editor/stage/elevation/neighbours.ts'
import { boxAt, freePlace, spansAround } from '../../../../src/editor/stage/elevation/spacing.ts'
import { standingBefore } from '../../../../src/editor/stage/elevation/standing.ts'
import { hangAt } from '../../../../src/editor/stage/elevation/useWallDrag.ts'
import { wallMap, wallsOf } from '../../../../src/scenes/layout/walls.ts'
import { withOneWork } from './hall.ts'

describe('distances around a hung work', () => {
  const box = boxAt(3, 1.5, { width: 1, height: 0.6 })

  it('reach to the ends of the wall and to the floor', () => {
    const spans = spansAround(box, [], 8)
    expect(spans.map(({ key, length }) => [key, length])).toEqual([
      ['left', 2.5],
      ['right', 4.5],
      ['floor', 1.5],
    ])
  })

  it('stop at what hangs at the same height, and pass over what does not', () => {
    const level = boxAt(1, 1.5, { width: 0.5, height: 0.5 })
    const above = boxAt(5, 3, { width: 0.5, height: 0.5 })
    const [left, right] = spansAround(box, [level, above], 8)
    expect(left).toMatchObject({ from: [1.25, 1.5], to: [2.5, 1.5], length: 1.25 })
    expect(right).toMatchObject({ to: [8, 1.5] })
  })

  it('are not lettered where there is none', () => {
    const touching = boxAt(2.25, 1.5, { width: 0.5, height: 0.5 })
    expect(spansAround(box, [touching], 8).map(({ key }) => key)).toEqual(['right', 'floor'])
  })
})

describe('the next free place on a wall', () => {
  it('is its middle when nothing hangs there', () => {
    expect(freePlace(8, 1, [])).toBe(4)
  })

  it('is the middle of the widest gap', () => {
    expect(
      freePlace(8, 1, [
        { x0: 5, x1: 6 },
        { x0: 1, x1: 2 },
      ]),
    ).toBe(3.5)
  })

  it('is nowhere when no gap is wide enough', () => {
    expect(freePlace(4, 3, [{ x0: 1, x1: 2 }])).toBeUndefined()
  })
})

describe('a work in the hand before its wall', () => {
  const { scene, wall: id } = withOneWork()
  const wall = wallMap(scene).get(id)!
  const thing = { id: 'exhibit_b', x: 0, y: 0, width: 0.4, height: 0.6 }

  it('is drawn to the line of the eyes', () => {
    expect(hangAt(scene, wall, thing, [1.234, 1.47], 0.05)).toMatchObject({ x: 1.23, y: 1.5 })
  })

  it('goes where it is held when it is held free', () => {
    expect(hangAt(scene, wall, thing, [1.234, 1.47], 0)).toEqual({ x: 1.23, y: 1.47, guides: [] })
  })

  it('stays on the wall, and claims no guide that it could not keep to', () => {
    const held = hangAt(scene, wall, thing, [-2, 9], 0.05)
    expect(held).toMatchObject({ x: 0.2, y: wall.height - 0.3 })
  })

  it('keeps its distance from what hangs there, but not from itself', () => {
    expect(hungOn(scene, id).map((hung) => hung.id)).toEqual(['exhibit_a'])
    expect(neighboursOn(scene, wall, 'exhibit_b')).toHaveLength(1)
    expect(neighboursOn(scene, wall, 'exhibit_a')).toHaveLength(0)
  })
})

describe('furniture before a wall', () => {
  const { scene, room } = withOneWork()
  const walls = wallsOf(scene, room)

  it('is seen against the wall that it stands near to, as wide as it is turned', () => {
    // A vitrine of 1.6 × 0.7 m, turned by a quarter, two metres from the wall at the left of the plan.
    const [standing] = standingBefore(scene, walls[3]!)
    expect(standing).toMatchObject({ id: 'furniture_v', height: 0.9 })
    expect(standing!.x1 - standing!.x0).toBeCloseTo(1.6)
  })

  it('is not seen against the wall across the room', () => {
    expect(standingBefore(scene, walls[1]!)).toEqual([])
  })
})
