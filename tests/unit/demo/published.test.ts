import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { imageSize } from 'image-size'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { decompress } from 'woff2-encoder'
import { coverageOf } from '../../../src/editor/publish/fonts/coverage.ts'
import { derivedEntries } from '../../../src/scenes/publish/bundle.ts'
import { planFonts, START_BYTES } from '../../../src/scenes/publish/fonts.ts'
import { publishedScene } from '../../../src/scenes/publish/published.ts'
import type { Scene } from '../../../src/scenes/schema/scene.ts'
import { FACELESS } from '../../../tools/demo/data/pages.ts'
import { nodeWords } from '../../../tools/publish/fontSources.ts'

// Every font of the demo is unpacked here: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const FOLDER = new URL('../../../public/assets/paper-road/', import.meta.url)
const SCENE: Scene = JSON.parse(readFileSync(new URL('scene.json', FOLDER), 'utf8'))
const style = (name: string) => readFileSync(new URL(`fonts/${name}.css`, FOLDER), 'utf8')

interface Face {
  readonly family: string
  readonly weight: number
  readonly file: string
  readonly characters: ReadonlySet<number>
}

function facesOf(css: string): Face[] {
  const rule = /font-family:"([^"]+)";font-weight:(\d+);.*?url\(([^)]+)\).*?unicode-range:([^}]+)/g
  return [...css.matchAll(rule)].map(([, family = '', weight, file = '', range = '']) => ({
    family,
    weight: Number(weight),
    file,
    characters: new Set(range.split(',').flatMap(codesOf)),
  }))
}

function codesOf(run: string): number[] {
  const [from = 0, to = from] = run
    .slice(2)
    .split('-')
    .map((digits) => Number.parseInt(digits, 16))
  return Array.from({ length: to - from + 1 }, (_, n) => from + n)
}

const FACES = [...facesOf(style('start')), ...facesOf(style('space_hall'))]
const bytesOf = (file: string) => statSync(new URL(`fonts/${file}`, FOLDER)).size

describe('what is derived from the demo', () => {
  it('is of the demo as it is: after a change, npm run demo makes it anew', () => {
    for (const { path, from } of derivedEntries(publishedScene(SCENE))) {
      if (from.kind === 'text') expect(readFileSync(new URL(path, FOLDER), 'utf8'), path).toBe(from.text)
      if (from.kind === 'sheet') {
        const { width, height } = imageSize(readFileSync(new URL(path, FOLDER)))
        expect({ width, height }, path).toEqual({ width: from.sheet.width, height: from.sheet.height })
      }
    }
  })
})

describe('the demo’s fonts', () => {
  const drawn = new Map<string, ReadonlySet<number>>()
  beforeAll(async () => {
    for (const { file } of FACES)
      drawn.set(file, coverageOf(await decompress(readFileSync(new URL(`fonts/${file}`, FOLDER)))))
  })

  it('hold what their stylesheets say', () => {
    for (const { file, characters } of FACES)
      for (const code of characters)
        expect(drawn.get(file)?.has(code), `${file} ${code.toString(16)}`).toBe(true)
  })

  it('draw every character of the exhibition and of the interface in the face that it is set in', async () => {
    const families = {
      'zh-serif': 'Noto Serif SC',
      'zh-sans': 'Noto Sans SC',
      'ar-serif': 'Noto Naskh Arabic',
      'ar-sans': 'Noto Sans Arabic',
    }
    const boxes = planFonts(publishedScene(SCENE), await nodeWords()).slices.flatMap(
      ({ typeface, weight, characters }) =>
        characters.filter((character) => {
          const code = character.codePointAt(0) ?? 0
          return !FACES.some(
            (face) =>
              face.family === families[typeface] && face.weight === weight && face.characters.has(code),
          )
        }),
    )
    expect(boxes).toEqual(FACELESS)
  })

  it('leave one character of all texts to the visitor’s system', () => {
    const all = new Set(FACES.flatMap(({ characters }) => [...characters]))
    const visible = [...new Set(shownTexts(SCENE).join(''))].filter(
      (character) => !/[\p{C}\p{Z}]/u.test(character),
    )
    expect(visible.filter((character) => !all.has(character.codePointAt(0) ?? 0))).toEqual(FACELESS)
    expect(visible.length).toBeGreaterThan(900)
  })

  it('are at most 60 KB for the first screen', () => {
    const files = facesOf(style('start')).map(({ file }) => file)
    const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0)
    expect(bytes).toBeLessThanOrEqual(START_BYTES)
    expect(bytes).toBeGreaterThan(START_BYTES / 2)
  })

  it('come in slices small enough to be fetched one by one', () => {
    for (const { file } of FACES) expect(bytesOf(file), file).toBeLessThan(22_000)
  })

  it('are all offered, and travel with the licence of every family', () => {
    const files = readdirSync(new URL('fonts/', FOLDER))
    const offered = new Set(FACES.map(({ file }) => file))
    expect(files.filter((file) => file.endsWith('.woff2')).sort()).toEqual([...offered].sort())
    for (const family of ['noto-serif-sc', 'noto-sans-sc', 'noto-naskh-arabic', 'noto-sans-arabic'])
      expect(existsSync(new URL(`fonts/${family}.txt`, FOLDER)), family).toBe(true)
  })
})

/** Every text in some language. */
function shownTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^([a-z]{2,3}(-\w+)*|label|citation|callNumber)$/.test(key) && key !== 'id' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, each]) => shownTexts(each, inner))
}
