import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FontSources } from '../../src/editor/publish/fonts/makeFonts.ts'
import type { InterfaceWords } from '../../src/scenes/publish/lettering.ts'
import { INTERFACE_LANGUAGES } from '../../src/scenes/text/language.ts'

const { resolve } = createRequire(import.meta.url)

const folderOf = (family: string) => dirname(resolve(`@fontsource/${family}/package.json`))

/** Full faces and the subsetter as they lie in `node_modules`. */
export const NODE_FONT_SOURCES: FontSources = {
  wasm: async () => readFileSync(resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')),
  async font(file) {
    const path = join(folderOf(file.package), 'files', file.name)
    return existsSync(path) ? readFileSync(path) : undefined
  },
  ranges: async (family) => JSON.parse(readFileSync(join(folderOf(family), 'unicode.json'), 'utf8')),
  licence: async (family) => readFileSync(join(folderOf(family), 'LICENSE'), 'utf8'),
}

/** The words that a visit can show, from the interface's own files. */
export function visitWords(): InterfaceWords {
  return Object.fromEntries(
    INTERFACE_LANGUAGES.map((language) => [
      language,
      Object.assign({}, ...VISIT_NAMESPACES.map((namespace) => namespaceWords(language, namespace))),
    ]),
  )
}

const VISIT_NAMESPACES = ['common', 'visit', 'help', 'forms', 'rights']

function namespaceWords(language: string, namespace: string): Record<string, string> {
  const file = new URL(`../../src/i18n/locales/${language}/${namespace}.json`, import.meta.url)
  const words: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [`${namespace}:${key}`, text]))
}
