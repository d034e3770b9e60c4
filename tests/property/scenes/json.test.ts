import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonFault } from '../../../src/scenes/schema/jsonFault.ts'
import { parseScene, parseSceneValue } from '../../../src/scenes/schema/parse.ts'
import { canonicalJson, serializeScene } from '../../../src/scenes/schema/serialize.ts'
import { utf8Bytes, utf8Length } from '../../../src/scenes/schema/utf8.ts'
import { SMALL, smallScene } from '../../unit/scenes/small.ts'

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with something cut out and something put in. */
const almostJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      '',
      ',',
      '}',
      ']',
      '{',
      '[',
      ':',
      '"',
      '\\',
      '0',
      '-',
      'e',
      '.',
      'x',
      '\n',
      '\u0001',
      'null',
    ),
  )
  .map(
    ([text, at, cut, put]) =>
      text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + cut),
  )

describe('where a text stops being JSON', () => {
  test('nowhere, exactly when the engine reads it', () => {
    fc.assert(
      fc.property(fc.oneof(almostJson, fc.string(), fc.json()), (text) => {
        expect(jsonFault(text) === undefined).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('at its end, when it is cut short', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const text = `[${json}]`
        const cut = text.slice(0, at % text.length)
        // A number or a word that is cut reads as another, or as none.
        fc.pre(!/[\w.+-]$/.test(cut) && !/\\u?[0-9a-fA-F]{0,3}$/.test(cut))
        expect(jsonFault(cut)).toBe(cut.length)
      }),
    )
  })
})

describe('reading a scene never throws', () => {
  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(almostJson, fc.string()), (text) => {
        const result = parseScene(text)
        expect(result.ok).toBe(false)
        expect(result.findings.length).toBeGreaterThan(0)
      }),
    )
  })

  test('whatever stands in the place of any value of a scene that holds', () => {
    const pointers: string[][] = []
    const collect = (value: unknown, path: string[]) => {
      pointers.push(path)
      if (typeof value === 'object' && value !== null)
        for (const [key, child] of Object.entries(value)) collect(child, [...path, key])
    }
    collect(JSON.parse(SMALL), [])
    fc.assert(
      fc.property(fc.constantFrom(...pointers), fc.jsonValue(), (path, value) => {
        const scene = JSON.parse(SMALL)
        const last = path.at(-1)
        if (last === undefined) {
          expect(parseSceneValue(value).ok).toBe(false)
          return
        }
        // biome-ignore lint/suspicious/noExplicitAny: any path of any JSON
        const parent = path.slice(0, -1).reduce<any>((at, key) => at[key], scene)
        parent[last] = value
        const result = parseSceneValue(scene)
        expect(result.ok || result.findings.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('SF7: canonical text', () => {
  test('the documented example is written in it', () => {
    expect(serializeScene(smallScene())).toBe(SMALL)
  })

  test('does not depend on the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const turned = (item: unknown): unknown => {
          if (Array.isArray(item)) return item.map(turned)
          if (typeof item !== 'object' || item === null) return item
          return Object.fromEntries(
            Object.entries(item)
              .reverse()
              .map(([key, child]) => [key, turned(child)]),
          )
        }
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('keeps text as it is: composed and decomposed letters stay what they are', () => {
    const scene = smallScene((changed) => {
      changed.title.ar = 'آ \u0627\u0653 é e\u0301'
    })
    const read = parseScene(serializeScene(scene))
    expect(read.ok && read.scene.title.ar).toBe('آ \u0627\u0653 é e\u0301')
  })
})

describe('UTF-8', () => {
  test('is what the platform writes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
    )
    fc.assert(
      fc.property(text, (sample) => {
        const expected = new TextEncoder().encode(sample)
        expect(utf8Length(sample)).toBe(expected.length)
        expect(Buffer.from(utf8Bytes(sample)).equals(expected)).toBe(true)
      }),
    )
  })
})
