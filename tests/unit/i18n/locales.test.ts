import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintArabic } from '../../../src/scenes/check/arabic.ts'

const folder = new URL('../../../src/i18n/locales/', import.meta.url)
const LANGUAGES = ['zh-Hans', 'ar', 'en']
const PLURAL = /_(zero|one|two|few|many|other)$/
const namespaces = readdirSync(new URL('en/', folder)).toSorted()

type Messages = Readonly<Record<string, string>>
const read = (language: string, file: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8'))
const namesOf = (messages: Messages) => [
  ...new Set(Object.keys(messages).map((key) => key.replace(PLURAL, ''))),
]

it('found the words of the interface', () => {
  expect(namespaces).toContain('visit.json')
})

it.each(LANGUAGES)('%s has the files that the others have', (language) => {
  expect(readdirSync(new URL(`${language}/`, folder)).toSorted()).toEqual(namespaces)
})

describe.each(LANGUAGES.flatMap((language) => namespaces.map((file) => [language, file] as const)))(
  '%s/%s',
  (language, file) => {
    const messages = read(language, file)
    const entries = Object.entries(messages)

    it('has every message that the others have', () => {
      expect(namesOf(messages).toSorted()).toEqual(namesOf(read('zh-Hans', file)).toSorted())
    })
    it('is sorted, so that two people adding messages do not collide', () => {
      expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted(byText))
    })
    it('has exactly the plural forms of its grammar', () => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
      for (const name of namesOf(messages)) {
        const forms = Object.keys(messages).filter(
          (key) => PLURAL.test(key) && key.replace(PLURAL, '') === name,
        )
        if (forms.length > 0)
          expect(forms.map((key) => PLURAL.exec(key)?.[1]).toSorted(), name).toEqual(needed)
      }
    })
    it('fills the same places as the Chinese', () => {
      const chinese = read('zh-Hans', file)
      for (const [key, text] of entries) {
        if (PLURAL.test(key)) continue
        expect(placesOf(text), key).toEqual(placesOf(chinese[key] ?? ''))
      }
    })
    it('writes an ellipsis as a character, and no empty message', () => {
      expect(entries.filter(([, text]) => /\.\.\.|。。/.test(text) || text.trim() === '')).toEqual([])
    })
  },
)

describe.each(namespaces)('%s', (file) => {
  it('is written as the exhibition’s own Arabic must be', () => {
    const faults = Object.entries(read('ar', file)).map(
      ([key, text]) => [key, lintArabic(proseOf(text))] as const,
    )
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([])
  })
  it('has Chinese punctuation beside Chinese characters', () => {
    const halfWidth = /\p{Script=Han}[,;?!]|[,;?!]\p{Script=Han}/u
    expect(Object.entries(read('zh-Hans', file)).filter(([, text]) => halfWidth.test(proseOf(text)))).toEqual(
      [],
    )
  })
})

/** Without what is put in, what isolates it, and code that is quoted as it stands. */
function proseOf(text: string): string {
  return text.replace(/\{\{[^}]*\}\}|[\u2066-\u2069]|"[\x21-\x7e ]+"/g, '')
}

function placesOf(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1] ?? '').toSorted()
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1
}
