import { describe, expect, it } from 'vitest'
import { newThing, sceneWith } from '../../../../src/editor/stage/newThings.ts'
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
