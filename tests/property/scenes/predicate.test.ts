import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import * as z from 'zod/mini'
import { validateScene } from '../../../src/scenes/schema/parse.ts'
import { predicateOf } from '../../../src/scenes/schema/predicate.ts'
import { Scene } from '../../../src/scenes/schema/scene.ts'
import { smallJson } from '../../unit/scenes/small.ts'

type Json = Record<string, unknown>

/** Every place in a JSON value, as its keys from the top. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))]
}

const SMALL = smallJson(() => {}) as Json
const PLACES = placesIn(SMALL).filter((path) => path.length > 0)

/** Things that a field may hold and mostly may not. */
const ODD = [
  undefined,
  null,
  true,
  0,
  -1,
  0.5,
  1e6,
  Number.NaN,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  'x',
  'media_new',
  'room_new',
  'wall',
  'zh-Hans',
  'https://example.org/',
  'javascript:alert(1)',
  '0868-05-11',
  'y'.repeat(20_001),
  [],
  [0, 0],
  [0, 0, 0],
  {},
  { kind: 'wall' },
  { kind: 'floor', room: 'room_first', x: 0, z: 0, yaw: 0 },
  { ar: 'نص' },
  { 'not a language': 'text' },
]

function changed(path: readonly string[], odd: unknown, drop: boolean): Json {
  const scene = structuredClone(SMALL)
  const parent = path.slice(0, -1).reduce((at: Json, key) => at[key] as Json, scene)
  const key = path.at(-1) ?? ''
  if (drop) delete parent[key]
  else parent[key] = odd
  return scene
}

describe('the quick look at a scene', () => {
  const isScene = predicateOf(Scene)

  it('finds the example sound', () => {
    expect(isScene(SMALL)).toBe(true)
    expect(validateScene(SMALL)).toBe(SMALL)
  })

  it('sees what the schema sees, whatever is changed', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.constantFrom(...ODD), fc.boolean(), (path, odd, drop) => {
        const scene = changed(path, odd, drop)
        const sound = z.safeParse(Scene, scene).success
        if (!sound) refused += 1
        expect(isScene(scene)).toBe(sound)
        expect(Array.isArray(validateScene(scene))).toBe(!sound)
      }),
      { numRuns: 600 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})

test('a schema of a kind that is not known is not looked at quickly but refused', () => {
  expect(() => predicateOf(z.date())).toThrow('date')
  expect(() => predicateOf(z.object({ a: z.string() }))).toThrow('drops unknown fields')
  expect(() => predicateOf(z.string().check(z.trim()))).toThrow('check')
})
