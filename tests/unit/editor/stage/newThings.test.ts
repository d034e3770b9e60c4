import { describe, expect, it } from 'vitest'
import { newThing, sceneWith } from '../../../../src/editor/stage/newThings.ts'
import { nextInRoom, nextOnWall } from '../../../../src/editor/stage/palette/nextPlace.ts'
import { patchOf, patchOfStart } from '../../../../src/editor/stage/plan/footprint.ts'
import { wallMap } from '../../../../src/scenes/layout/walls.ts'
import { parseSceneValue } from '../../../../src/scenes/schema/parse.ts'
import { FURNITURE_KINDS } from '../../../../src/scenes/schema/space.ts'
import { withOneWork } from './hall.ts'

const { scene, wall, room } = withOneWork()
const place = { kind: 'wall', wall, x: 1, y: 1.5 } as const

describe('what the palette offers', () => {
  it.each([
    ['exhibit', { kind: 'exhibit', object: 'object_a' }],
    ['text', { kind: 'text' }],
  ] as const)('hangs an %s that the format takes', (_, what) => {
    const thing = newThing(what)!
    const next = sceneWith(scene, thing, place)
    expect(parseSceneValue(next).ok).toBe(true)
    expect({ ...next.exhibits, ...next.texts }[thing.id]?.place).toEqual(place)
    expect(thing.selection).toEqual({ kind: 'shown', id: thing.id })
    expect(thing.stood(room, [0, 0])).toBeUndefined()
  })

  it.each(FURNITURE_KINDS)('stands a %s that the format takes', (furniture) => {
    const thing = newThing({ kind: 'furniture', furniture })!
    const next = thing.stood(room, [1, 1])?.apply(scene)
    expect(next && parseSceneValue(next).ok).toBe(true)
    expect(next?.furniture[thing.id]).toMatchObject({ kind: furniture, room, position: [1, 1] })
    expect(sceneWith(scene, thing, place)).toBe(scene)
  })

  it('mints an id for each', () => {
    expect(newThing({ kind: 'text' })?.id).not.toBe(newThing({ kind: 'text' })?.id)
  })
})

describe('the next free place', () => {
  const walls = wallMap(scene)
  const panel = newThing({ kind: 'text' })!

  it('is on the wall that one is at, at the height of the eyes', () => {
    expect(nextOnWall(scene, panel, walls.get(wall)!)).toMatchObject({ wall, y: 1.5 })
  })

  it('is on the next wall around the room when this one is full', () => {
    const body = { 'zh-Hans': '满' }
    const texts = { text_wide: { body, place: { kind: 'wall', wall, x: 3, y: 1.5 }, width: 5.8 } } as const
    const next = scene.rooms[room]!.outline[2]!.id
    expect(nextOnWall({ ...scene, texts }, panel, walls.get(wall)!)).toMatchObject({ wall: next, x: 4 })
  })

  it('is clear of the entrance and of the furniture in the room', () => {
    const spot = nextInRoom(scene, room, 'plinth')!
    const hall = scene.spaces[scene.order[0]!]!
    const entrance = hall.kind === 'hall' ? patchOfStart(hall.start) : undefined
    for (const { at, radius } of [entrance!, patchOf(scene.furniture.furniture_v!)]) {
      expect(Math.hypot(spot[0] - at[0], spot[1] - at[1])).toBeGreaterThan(radius + 0.25)
    }
  })
})
