import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { decompress } from 'woff2-encoder'
import { coverageOf } from '../../../../src/editor/publish/fonts/coverage.ts'
import { type FontSources, makeFonts } from '../../../../src/editor/publish/fonts/makeFonts.ts'
import { createSubset } from '../../../../src/editor/publish/fonts/subset.ts'
import type { FontPlan, FontSlice } from '../../../../src/scenes/publish/fonts.ts'
import { NODE_FONT_SOURCES } from '../../../../tools/publish/fontSources.ts'

// Whole Chinese faces are unpacked here: seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const FONTS = new URL('../../../../node_modules/@fontsource/', import.meta.url)
const face = (file: string) => decompress(readFileSync(new URL(`${file}-400-normal.woff2`, FONTS)))
const subsetter = async () => createSubset(await NODE_FONT_SOURCES.wasm())

/** Tags of the features of a font's substitution table. */
function features(font: Uint8Array): Set<string> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const tag = (at: number) => String.fromCharCode(...font.subarray(at, at + 4))
  const tables = Array.from({ length: view.getUint16(4) }, (_, n) => 12 + 16 * n)
  const table = tables.find((at) => tag(at) === 'GSUB')
  if (table === undefined) return new Set()
  const gsub = view.getUint32(table + 8)
  const list = gsub + view.getUint16(gsub + 6)
  return new Set(Array.from({ length: view.getUint16(list) }, (_, n) => tag(list + 2 + 6 * n)))
}

describe('a font that is cut down', () => {
  it('has the characters asked for and no others', async () => {
    const subset = await subsetter()
    const cut = subset(await face('noto-serif-sc/files/noto-serif-sc-chinese-simplified'), '书桥Aa')
    expect([...coverageOf(cut)].map((code) => String.fromCodePoint(code)).sort()).toEqual([
      'A',
      'a',
      '书',
      '桥',
    ])
    expect(cut.length).toBeLessThan(4000)
  })

  it('still joins Arabic letters and places their marks', async () => {
    const subset = await subsetter()
    const cut = subset(await face('noto-naskh-arabic/files/noto-naskh-arabic-arabic'), 'طريق الورَق')
    for (const feature of ['init', 'medi', 'fina', 'ccmp']) expect(features(cut)).toContain(feature)
    // Each letter with the forms that it takes in a word.
    const view = new DataView(cut.buffer, cut.byteOffset)
    const at = Array.from({ length: view.getUint16(4) }, (_, n) => 12 + 16 * n)
    const maxp = at.find((entry) => String.fromCharCode(...cut.subarray(entry, entry + 4)) === 'maxp') ?? 0
    expect(view.getUint16(view.getUint32(maxp + 8) + 4)).toBeGreaterThan(20)
  })

  it('keeps the forms of signs in vertical lines', async () => {
    const subset = await subsetter()
    const cut = subset(await face('noto-serif-sc/files/noto-serif-sc-chinese-simplified'), '（一）')
    expect(features(cut)).toContain('vert')
  })
})

describe('the fonts of a plan', () => {
  const slice = (typeface: FontSlice['typeface'], number: number, text: string): FontSlice => ({
    typeface,
    weight: 400,
    number,
    characters: [...text],
  })
  const planOf = (...slices: FontSlice[]): FontPlan => ({
    slices,
    start: slices.filter(({ number }) => number === 0),
    spaces: new Map([['space_a', slices.filter(({ number }) => number > 0)]]),
  })
  const css = (files: ReadonlyMap<string, Uint8Array>, name: string) =>
    new TextDecoder().decode(files.get(`fonts/${name}.css`))

  it('are one file a slice, with licences', async () => {
    const { files, missing } = await makeFonts(
      planOf(slice('zh-serif', 0, '书桥'), slice('zh-serif', 1, '纸')),
      NODE_FONT_SOURCES,
    )
    expect([...files.keys()].sort()).toEqual([
      'fonts/noto-serif-sc.txt',
      'fonts/space_a.css',
      'fonts/start.css',
      'fonts/zh-serif-400-0.woff2',
      'fonts/zh-serif-400-1.woff2',
    ])
    expect(css(files, 'start')).toContain('unicode-range:U+4E66,U+6865}')
    expect(css(files, 'space_a')).toContain('url(zh-serif-400-1.woff2)')
    expect(new TextDecoder().decode(files.get('fonts/noto-serif-sc.txt'))).toContain('SIL Open Font License')
    expect(missing).toEqual([])
  })

  it('borrow what the face has not, apart for the first screen, and tell what none has', async () => {
    const { files, missing } = await makeFonts(
      planOf(slice('zh-serif', 0, '书驪'), slice('zh-serif', 1, '纸惻ʿ\u{2A6D6}')),
      NODE_FONT_SOURCES,
    )
    expect(css(files, 'start')).toContain('zh-serif-400-0-1.woff2')
    expect(css(files, 'space_a')).toContain('zh-serif-400-lent-1.woff2')
    const held = new Set<number>()
    for (const [path, bytes] of files)
      if (path.endsWith('.woff2')) for (const code of coverageOf(await decompress(bytes))) held.add(code)
    for (const character of '书驪纸惻ʿ') expect(held.has(character.codePointAt(0) ?? 0), character).toBe(true)
    expect(missing).toEqual(['\u{2A6D6}'])
  })

  it('are the same bytes again', async () => {
    const plan = planOf(slice('ar-serif', 0, 'طريق الورق 12'), slice('ar-sans', 1, 'ورق'))
    const [one, other] = [await makeFonts(plan, NODE_FONT_SOURCES), await makeFonts(plan, NODE_FONT_SOURCES)]
    expect(one.files).toEqual(other.files)
  })

  it('are counted as they are cut, and stop when cancelled', async () => {
    const plan = planOf(slice('ar-sans', 0, 'قلم'), slice('ar-sans', 1, 'ورق'))
    const told: number[][] = []
    const abort = new AbortController()
    const making = makeFonts(
      plan,
      NODE_FONT_SOURCES,
      (...progress) => {
        told.push(progress)
        abort.abort(new Error('enough'))
      },
      abort.signal,
    )
    await expect(making).rejects.toThrow('enough')
    expect(told).toEqual([[1, 2]])
  })

  it('fail as WebAssembly does where that is no programme', async () => {
    const refused: FontSources = { ...NODE_FONT_SOURCES, wasm: async () => new Uint8Array(8) }
    await expect(makeFonts(planOf(slice('ar-sans', 0, 'قلم')), refused)).rejects.toBeInstanceOf(
      WebAssembly.CompileError,
    )
  })
})
