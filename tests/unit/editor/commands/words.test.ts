import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../../src/editor/commands/index.ts'
import { IMPORT_RULES } from '../../../../src/editor/media/importing.ts'
import ar from '../../../../src/i18n/locales/ar/commands.json'
import en from '../../../../src/i18n/locales/en/commands.json'
import zh from '../../../../src/i18n/locales/zh-Hans/commands.json'

const NEEDED = [
  ...Object.keys(COMMANDS).map((key) => `command.${key}`),
  ...IMPORT_RULES.map((rule) => `import.${rule}`),
].sort()

describe.each(Object.entries({ ar, en, zh }))(
  'the words of commands and imports in %s',
  (_language, words) => {
    it('are there for every command and every refusal, and for nothing else', () => {
      expect(Object.keys(words)).toEqual(NEEDED)
    })

    it('name the file that is refused, and say the same numbers as in English', () => {
      const insertions = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort()
      for (const key of NEEDED) {
        const [here, english] = [words, en].map((table) => table[key as keyof typeof en])
        expect(insertions(here ?? ''), key).toEqual(insertions(english ?? ''))
        if (key.startsWith('import.')) expect(here, key).toContain('\u2068{{file}}\u2069')
      }
    })
  },
)
