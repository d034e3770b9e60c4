import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RIGHTS } from '../../../src/scenes/check/rights.ts'
import { FURNITURE_KINDS } from '../../../src/scenes/schema/space.ts'

const LANGUAGES = ['zh-Hans', 'ar', 'en']
const wordsOf = (language: string, namespace: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/i18n/locales/${language}/${namespace}.json`, 'utf8'))
const placeholders = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{\w+\}\}/g)].map(String).sort()
const combined = (first: readonly string[], middle: string, last: readonly string[]) =>
  first.flatMap((before) => last.map((after) => `${before}${middle}${after}`))

/** Rules that are put together from parts where they are found. */
const COMPOSED = [
  ...combined(['title', 'caption', 'text', 'fact', 'alt'], '-missing-', ['zh', 'ar', 'en', 'other']),
  ...combined(['label', 'introduction', 'panel', 'caption'], '-long-', ['characters', 'words']),
  ...combined(FURNITURE_KINDS, '-', ['outside-room', 'overlap']),
  ...combined(['text', 'list'], '-too-', ['long', 'short']),
  ...combined(['number'], '-too-', ['large', 'small']),
]

/** Rules that stand in the code as they are: every hyphenated word in quotes of the files that find things. */
function writtenRules(): string[] {
  const checks = readdirSync('src/scenes/check').map((name) => `src/scenes/check/${name}`)
  const reading = ['parse', 'guard', 'issues'].map((name) => `src/scenes/schema/${name}.ts`)
  const publishing = 'src/scenes/publish/undrawn.ts'
  const importing = 'src/scenes/interchange/iiif/findings.ts'
  const code = [...checks, ...reading, publishing, importing, 'tools/jisr.ts'].map((file) =>
    readFileSync(file, 'utf8'),
  )
  return code.flatMap((text) => [...text.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, rule]) => rule ?? ''))
}

describe.each(LANGUAGES)('words of findings in %s', (language) => {
  const words = wordsOf(language, 'findings')

  test('every rule has a sentence, and every sentence a rule', () => {
    const told = Object.keys(words)
      .filter((key) => key.startsWith('finding.'))
      .map((key) => key.slice('finding.'.length))
    expect(new Set(told)).toEqual(new Set([...writtenRules(), ...COMPOSED]))
  })

  test('the same keys and the same places to fill as in English, in order', () => {
    const english = wordsOf('en', 'findings')
    expect(Object.keys(words)).toEqual(Object.keys(english).sort())
    for (const [key, text] of Object.entries(words))
      expect(placeholders(text), key).toEqual(placeholders(english[key]))
  })

  test('what is filled in stands in an isolate, so that it cannot turn the sentence round', () => {
    for (const [key, text] of Object.entries(words)) {
      const foreign =
        text.match(/.?\{\{(?:title|other|space|value|id|key|field|file|language|allowed)\}\}.?/gu) ?? []
      for (const place of foreign) expect(place, key).toMatch(/^\u2068.*\u2069$/u)
    }
  })

  test('every statement of rights has a name', () => {
    expect(Object.keys(wordsOf(language, 'rights')).sort()).toEqual(
      RIGHTS.map(({ key }) => `rights.${key}`).sort(),
    )
  })
})
