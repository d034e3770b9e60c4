import { describe, expect, it } from 'vitest'
import { nudged, stepOf, turned } from '../../../../src/editor/stage/nudge.ts'
import type { Selection } from '../../../../src/editor/state/selection.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { withOneWork } from './hall.ts'

const { scene, wall } = withOneWork()
const work: Selection = { kind: 'shown', id: 'exhibit_a' }
const vitrine: Selection = { kind: 'furniture', id: 'furniture_v' }
const plan = { view: 'plan' } as const
const facing = { view: 'elevation', wall } as const
const placeIn = (next: Scene | undefined) => next?.exhibits.exhibit_a?.place

describe('arrow keys', () => {
  it('step by a centimetre, with Shift by ten', () => {
    expect(stepOf({ key: 'ArrowRight', shiftKey: false })).toEqual([0.01, 0])
    expect(stepOf({ key: 'ArrowUp', shiftKey: true })).toEqual([0, -0.1])
    expect(stepOf({ key: 'a', shiftKey: false })).toBeUndefined()
  })

  it('move a work along and up the wall that one faces', () => {
    expect(placeIn(nudged(scene, work, [0.1, 0], facing)?.apply(scene))).toMatchObject({ x: 3.1, y: 1.5 })
    expect(placeIn(nudged(scene, work, [0, -0.01], facing)?.apply(scene))).toMatchObject({ x: 3, y: 1.51 })
  })

  it('move a work on the plan the way that the arrow points, and not across its wall', () => {
    // On the wall at the right of the plan, x runs down the page.
    expect(placeIn(nudged(scene, work, [0, 0.1], plan)?.apply(scene))).toMatchObject({ x: 3.1 })
    expect(placeIn(nudged(scene, work, [0.1, 0], plan)?.apply(scene))).toMatchObject({ x: 3 })
  })

  it('end where they began after as many steps back', () => {
    const there = (way: number, from: Scene) =>
      Array.from({ length: 10 }).reduce<Scene>(
        (now) => nudged(now, vitrine, [way * 0.01, 0], plan)?.apply(now) ?? now,
        from,
      )
    expect(there(-1, there(1, scene)).furniture.furniture_v?.position).toEqual([-2, 1])
  })

  it('slide an opening to the right of the one who sees it, from either room', () => {
    const [id, opening] = Object.entries(scene.openings)[0]!
    const selection: Selection = { kind: 'opening', id }
    const from = (at: string) =>
      nudged(scene, selection, [0.1, 0], { view: 'elevation', wall: at })?.apply(scene).openings[id]?.x
    expect(from(opening.walls[0])).toBeCloseTo(4.1)
    expect(from(opening.walls[1])).toBeCloseTo(3.9)
  })

  it('leave alone what cannot be moved there', () => {
    expect(nudged(scene, vitrine, [0.1, 0], facing)).toBeUndefined()
    expect(nudged(scene, { kind: 'none' }, [0.1, 0], plan)).toBeUndefined()
    expect(nudged(scene, { kind: 'shown', id: 'exhibit_gone' }, [0.1, 0], plan)).toBeUndefined()
  })
})

describe('brackets', () => {
  it('turn furniture, and twelve turns are half a circle', () => {
    const half = Array.from({ length: 12 }).reduce<Scene>(
      (now) => turned(now, vitrine, 1)?.apply(now) ?? now,
      scene,
    )
    expect(half.furniture.furniture_v?.yaw).toBeCloseTo(-Math.PI / 2, 4)
  })

  it('do not turn what hangs', () => {
    expect(turned(scene, work, 1)).toBeUndefined()
  })
})
