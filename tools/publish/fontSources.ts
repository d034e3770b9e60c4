import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FontSources } from '../../src/editor/publish/fonts/makeFonts.ts'
import { visitWords } from '../../src/editor/publish/fonts/visitWords.ts'
import type { InterfaceWords } from '../../src/scenes/publish/lettering.ts'

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
export const nodeWords = (): Promise<InterfaceWords> =>
  visitWords(async (language, namespace) =>
    JSON.parse(
      readFileSync(new URL(`../../src/i18n/locales/${language}/${namespace}.json`, import.meta.url), 'utf8'),
    ),
  )
