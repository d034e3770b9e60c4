import { describe, expect, it } from 'vitest'
import { fontStyles, unicodeRange, withStartFonts } from '../../../../src/scenes/publish/fontStyles.ts'
import { type FontPlan, planFonts } from '../../../../src/scenes/publish/fonts.ts'
import type { InterfaceWords } from '../../../../src/scenes/publish/lettering.ts'
import { undrawnFindings } from '../../../../src/scenes/publish/undrawn.ts'
import type { Scene } from '../../../../src/scenes/schema/scene.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

const WORDS: InterfaceWords = {
  'zh-Hans': {
    'visit:cover.enterHall': '步入展厅',
    'visit:bar.help': '操作',
    'visit:page.of': '共{{count}}页',
  },
  ar: { 'visit:cover.enterHall': 'ادخل القاعة', 'visit:page.of': 'صفحة' },
  en: { 'visit:cover.enterHall': 'Enter', 'visit:page.of': 'page' },
}

/** The characters that a plan draws in a face, by slice. */
const drawn = (plan: FontPlan, typeface: string, weight: number) =>
  plan.slices
    .filter((slice) => slice.typeface === typeface && slice.weight === weight)
    .map(({ characters }) => characters.join(''))

const whole = (plan: FontPlan, typeface: string, weight: number) => drawn(plan, typeface, weight).join('')

describe('the face of a character', () => {
  const scene: Scene = {
    ...twoRoomScene(),
    summary: { 'zh-Hans': '甲（A1）ب', ar: 'ح ج 2 B 书', en: 'C3 “quoted”' },
  }
  const plan = planFonts(scene, WORDS)

  it.each([
    ['Chinese in a Chinese text', '甲', 'zh-serif'],
    ['Chinese in an Arabic text', '书', 'zh-serif'],
    ['a full-width sign', '（', 'zh-serif'],
    ['a letter in a Chinese text', 'A', 'zh-serif'],
    ['a letter in an English text', 'C', 'zh-serif'],
    ['a quotation mark in an English text', '“', 'zh-serif'],
    ['Arabic in an Arabic text', 'ح', 'ar-serif'],
    ['Arabic in a Chinese text', 'ب', 'ar-serif'],
    ['a digit in an Arabic text', '2', 'ar-serif'],
    ['a letter in an Arabic text', 'B', 'ar-serif'],
  ])('%s', (_what, character, typeface) => {
    expect(whole(plan, typeface, 400)).toContain(character)
    const other = typeface === 'zh-serif' ? 'ar-serif' : 'zh-serif'
    if (!'12ABC'.includes(character)) expect(whole(plan, other, 400)).not.toContain(character)
  })

  it('is the interface’s for its words, without what stands for a value', () => {
    const words = whole(plan, 'zh-sans', 400)
    for (const character of '步入展厅共页') expect(words).toContain(character)
    expect(words).not.toContain('{')
    expect(whole(plan, 'zh-serif', 400)).not.toContain('页')
  })

  it('is heavy for headings, titles of works and emphasis', () => {
    const heavy = whole(plan, 'zh-serif', 600)
    for (const character of '纸上丝路操作千字文') expect(heavy).toContain(character)
    expect(heavy).not.toContain('甲')
    const caption = { ...scene.exhibits.exhibit_leaf, caption: { 'zh-Hans': '一*印*刷' } }
    const marked = planFonts(
      { ...scene, exhibits: { ...scene.exhibits, exhibit_leaf: caption } } as Scene,
      WORDS,
    )
    expect(whole(marked, 'zh-serif', 600)).toContain('印')
    expect(whole(marked, 'zh-serif', 600)).not.toContain('刷')
  })

  it('is none for controls', () => {
    const isolated = planFonts({ ...scene, summary: { ar: '\u2068س\u2069\u200f\u00ad' } }, WORDS)
    expect(isolated.slices.flatMap(({ characters }) => characters).join('')).not.toMatch(/\p{Cf}/u)
  })
})

describe('slices', () => {
  const han = (from: number, count: number) =>
    String.fromCodePoint(...Array.from({ length: count }, (_, n) => from + n))
  const panel = (text: string): Scene => {
    const scene = twoRoomScene()
    const intro = { ...scene.texts.text_intro, body: { 'zh-Hans': text } }
    return { ...scene, texts: { text_intro: intro } } as Scene
  }

  it('hold no more than 80 characters, in order of appearance, each once in a face', () => {
    const text = han(0x4e00, 500)
    const plan = planFonts(panel(text), WORDS)
    const later = plan.slices.filter(
      ({ typeface, weight, number }) => number > 0 && `${typeface} ${weight}` === 'zh-serif 400',
    )
    for (const { characters } of later) expect(characters.length).toBeLessThanOrEqual(80)
    const all = whole(plan, 'zh-serif', 400)
    expect(new Set(all).size).toBe([...all].length)
    const order = [...text].map((character) =>
      later.findIndex(({ characters }) => characters.includes(character)),
    )
    const placed = order.filter((index) => index >= 0)
    expect(placed).toEqual([...placed].sort((a, b) => a - b))
  })

  it('keep the first screen’s within its budget, whatever there is to list', () => {
    const scene = twoRoomScene()
    const many = {
      ...scene,
      summary: { 'zh-Hans': '纸。' },
      title: { 'zh-Hans': han(0x5000, 20), ar: 'طريق' },
    }
    const crowded: Scene = {
      ...many,
      objects: Object.fromEntries(
        Object.entries(scene.objects).map(([id, object], n) => [
          id,
          { ...object, title: { 'zh-Hans': han(0x6000 + n * 300, 300) } },
        ]),
      ),
    }
    const plan = planFonts(crowded, WORDS)
    const characters = plan.start.reduce((sum, slice) => sum + slice.characters.length, 0)
    expect(characters).toBeLessThan(330)
    const heading = plan.start.find(({ typeface, weight }) => typeface === 'zh-serif' && weight === 600)
    for (const character of han(0x5000, 20)) expect(heading?.characters).toContain(character)
  })

  it('never part Arabic letters, which join', () => {
    const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
    const scene = { ...twoRoomScene(), title: { ar: 'ورق' }, summary: { ar: letters } }
    const plan = planFonts(scene, WORDS)
    const holding = drawn(plan, 'ar-serif', 400).filter((characters) => /\p{Script=Arabic}/u.test(characters))
    expect(holding).toHaveLength(1)
    for (const letter of letters) expect(holding[0]).toContain(letter)
  })

  it('are named by the spaces that need them', () => {
    const text = han(0x4e00, 300)
    const scene = panel(text)
    const gallery: Scene = {
      ...scene,
      order: ['space_hall', 'space_other'],
      spaces: {
        ...scene.spaces,
        space_other: { kind: 'gallery', title: { 'zh-Hans': '又一处' }, layout: 'grid', order: [] },
      },
    }
    const plan = planFonts(gallery, WORDS)
    const reading = (space: string) =>
      (plan.spaces.get(space) ?? []).filter(
        ({ typeface, weight }) => `${typeface} ${weight}` === 'zh-serif 400',
      )
    expect(reading('space_hall').length).toBeGreaterThanOrEqual(4)
    expect(reading('space_other').length).toBeLessThan(reading('space_hall').length)
    for (const slices of plan.spaces.values())
      for (const slice of slices) expect(plan.start).not.toContain(slice)
  })
})

describe('the stylesheet', () => {
  it('names the characters of each file', () => {
    expect(unicodeRange([...'CAB甲', 'A', '𤣥'])).toBe('U+41-43,U+7532,U+248E5')
    expect(
      fontStyles([{ family: 'Noto Serif SC', weight: 600, file: 'zh-serif-600-0.woff2', characters: ['A'] }]),
    ).toBe(
      '@font-face{font-family:"Noto Serif SC";font-weight:600;font-display:swap;src:url(zh-serif-600-0.woff2)format("woff2");unicode-range:U+41}\n',
    )
  })

  it('of the first screen is linked by the page', () => {
    const link = '<link rel="stylesheet" href="./fonts/start.css" />'
    const page = '<head><title>a</title></head>'
    expect(withStartFonts(page, { isScripted: false })).toContain(`  ${link}`)
    expect(withStartFonts(page, { isScripted: true })).toContain(`<noscript>${link}</noscript>`)
    expect(() => withStartFonts('<p>no page</p>', { isScripted: true })).toThrow('no head')
  })
})

describe('a character that no face has', () => {
  it('is told with the first text in which it stands', () => {
    const scene = twoRoomScene()
    const object = { ...scene.objects.object_book, title: { 'zh-Hans': '太𤣥經' } }
    const found = undrawnFindings({ ...scene, objects: { ...scene.objects, object_book: object } } as Scene, [
      '𤣥',
      '㒳',
    ])
    expect(found).toEqual([
      {
        rule: 'character-undrawn',
        severity: 'warning',
        path: 'objects/object_book/title/zh-Hans',
        params: { character: '𤣥', code: '248E5' },
      },
    ])
  })
})
