import { describe, expect, it } from 'vitest'
import { checkScene } from '../../../../src/scenes/check/check.ts'
import { labelPoseOf } from '../../../../src/scenes/layout/labels.ts'
import { pick } from '../../../../src/scenes/layout/picking.ts'
import { viewpointOf } from '../../../../src/scenes/layout/placing.ts'
import { isWalkable } from '../../../../src/scenes/layout/standing.ts'
import { roomTargets } from '../../../../src/scenes/layout/targets.ts'
import { numberOf, roomsInOrder, visitingOrder } from '../../../../src/scenes/layout/visiting.ts'
import { route, slide, type WalkableArea, walkableArea } from '../../../../src/scenes/layout/walking.ts'
import { wallMap } from '../../../../src/scenes/layout/walls.ts'
import { parseScene } from '../../../../src/scenes/schema/parse.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { serializeScene } from '../../../../src/scenes/schema/serialize.ts'
import { gridHall, middleOf } from '../../../support/gridHall.ts'

/** A hall of so many rooms in rows of ten, with three exhibits each. */
const hallOf = (rooms: number) => gridHall({ columns: 10, rows: rooms / 10 })
const SPACE = 'space_hall'

/** The value seen through glass that counts looks: every read of a field or of a list of keys, at any depth. */
function counted<Value extends object>(value: Value, looks: { count: number }): Value {
  const seen = new WeakMap<object, object>()
  const wrap = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item
    const known = seen.get(item)
    if (known) return known
    const glass = new Proxy(item, {
      get(target, key, receiver) {
        looks.count += 1
        return wrap(Reflect.get(target, key, receiver))
      },
      ownKeys(target) {
        looks.count += 1
        return Reflect.ownKeys(target)
      },
    })
    seen.set(item, glass)
    return glass
  }
  return wrap(value) as Value
}

/** How often `work` looks at something of a fresh scene. */
function looksAt(scene: Scene, work: (scene: Scene) => unknown): number {
  const looks = { count: 0 }
  work(counted(scene, looks))
  return looks.count
}

/** How often `work` looks at something solid of an area. */
function solidsMet(area: WalkableArea, work: (area: WalkableArea) => unknown): number {
  const looks = { count: 0 }
  const glass = { ...area, solids: counted(area.solids, looks) }
  // The first question makes what the others are answered from.
  isWalkable(glass, [0, 0])
  looks.count = 0
  work(glass)
  return looks.count
}

/** Work that is in proportion to the hall doubles with it; beyond is a little for what has a logarithm in it. */
const LINEAR = 2.3

describe('twice the hall is at most twice the work', () => {
  const ids = (scene: Scene) => Object.keys(scene.exhibits)
  const works: Readonly<Record<string, (scene: Scene) => unknown>> = {
    'the visiting order': (scene) => visitingOrder(scene, SPACE),
    'what each room shows': (scene) => roomsInOrder(scene, SPACE),
    'every number': (scene) => ids(scene).map((id) => numberOf(scene, id)),
    'every wall': wallMap,
    'the walkable area': (scene) => walkableArea(scene, SPACE),
    'what a ray may meet': (scene) => roomTargets(scene, SPACE),
    'every label': (scene) => ids(scene).map((id) => labelPoseOf(scene, id)),
    'every viewpoint': (scene) => ids(scene).map((id) => viewpointOf(scene, id)),
    'the check': (scene) => checkScene(scene),
  }
  for (const [name, work] of Object.entries(works)) {
    it(name, () => {
      const [once, twice] = [looksAt(hallOf(20), work), looksAt(hallOf(40), work)]
      expect(once).toBeGreaterThan(20)
      expect(twice / once).toBeLessThan(LINEAR)
    })
  }
})

describe('in a hall however large', () => {
  const [small, large] = [hallOf(20), hallOf(400)]
  const [smallArea, largeArea] = [walkableArea(small, SPACE), walkableArea(large, SPACE)]

  it('standing and walking look only at what is near', () => {
    const at = middleOf(5, 10)
    const walk = (area: WalkableArea) => slide(area, at, [at[0] + 0.5, at[1]])
    expect(solidsMet(largeArea, walk)).toBe(solidsMet(smallArea, walk))
  })

  it('a way through forty rooms is not looked for among all corners of them', () => {
    const [from, to] = [middleOf(0, 10), middleOf(399, 10)]
    const way = route(largeArea, [from[0] + 1, from[1] + 0.5], [to[0] + 1.2, to[1] + 0.5])
    expect(way.length).toBeGreaterThan(2)
    const looks = solidsMet(largeArea, (area) =>
      route(area, [from[0] + 1, from[1] + 0.5], [to[0] + 1.2, to[1] + 0.5]),
    )
    expect(looks).toBeLessThan(1_000_000)
  })

  it('a ray ends at the wall before it', () => {
    const [x, z] = middleOf(0, 10)
    const ray = { origin: [x, 1.5, z], direction: [-1, 0, 0.1] } as const
    const picks = (scene: Scene) => looksAt(scene, (seen) => [1, 2, 3].map(() => pick(seen, SPACE, ray)))
    const targets = (scene: Scene) => looksAt(scene, (seen) => pick(seen, SPACE, ray))
    // What the first pick makes is there for the others.
    expect(picks(large) - targets(large)).toBeLessThan(20)
  })
})

describe('what arrives with a room costs that room', () => {
  /** The same hall with some of its things still to come, and then there: the plan is the very same. */
  const whole = hallOf(40)
  const early = { ...whole, exhibits: Object.fromEntries(Object.entries(whole.exhibits).slice(0, 60)) }

  it('walls, ways and floors stay as they were', () => {
    expect(wallMap(whole)).toBe(wallMap(early))
    expect(walkableArea(whole, SPACE)).toBe(walkableArea(early, SPACE))
  })

  it('rooms to which nothing has come keep what a ray may meet in them', () => {
    const [before, after] = [roomTargets(early, SPACE), roomTargets(whole, SPACE)]
    expect(after[3]).toBe(before[3])
    expect(after[39]).not.toBe(before[39])
  })

  it('something put on the floor makes another floor, and only the first time', () => {
    const stood = (x: number): Scene => ({
      ...whole,
      exhibits: {
        ...whole.exhibits,
        exhibit_stands: { object: 'object_0', place: { kind: 'floor', room: 'room_3', x, z: 3, yaw: 0 } },
      },
    })
    const area = walkableArea(stood(20), SPACE)
    expect(area.obstacles.map(({ id }) => id)).toEqual(['exhibit_stands'])
    expect(walkableArea(stood(20), SPACE)).toBe(area)
    expect(walkableArea(stood(21), SPACE)).not.toBe(area)
    expect(walkableArea(whole, SPACE).obstacles).toEqual([])
  })

  it('a sound scene is read without a copy of its records', () => {
    const text = serializeScene(whole)
    const read = parseScene(text)
    expect(read.ok && serializeScene(read.scene)).toBe(text)
  })
})
