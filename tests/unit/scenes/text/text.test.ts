import { describe, expect, it } from 'vitest'
import { describeDimensions } from '../../../../src/scenes/text/dimensions.ts'
import {
  formatDay,
  formatMoment,
  formatNumber,
  formattingLocale,
} from '../../../../src/scenes/text/formats.ts'
import { directionOf, pickText, sameLanguage } from '../../../../src/scenes/text/language.ts'
import { parseNumber, plainNumber, westernDigits } from '../../../../src/scenes/text/numerals.ts'

describe('pickText', () => {
  const map = { 'zh-Hans': '书', ar: 'كتاب', lzh: '書' }
  it.each([
    { wanted: 'ar', order: [], language: 'ar', dir: 'rtl' },
    { wanted: 'zh-Hant', order: ['ar'], language: 'zh-Hans', dir: 'ltr' },
    { wanted: 'ar-SA', order: [], language: 'ar', dir: 'rtl' },
    { wanted: 'en', order: ['ar', 'zh-Hans'], language: 'ar', dir: 'rtl' },
    { wanted: 'en', order: ['fr', 'zh'], language: 'zh-Hans', dir: 'ltr' },
    { wanted: 'en', order: [], language: 'ar', dir: 'rtl' },
  ])('gives a reader of $wanted the text in $language', ({ wanted, order, language, dir }) => {
    expect(pickText(map, wanted, order)).toMatchObject({ language, dir })
  })
  it('has nothing to give of nothing', () => {
    expect(pickText(undefined, 'ar', ['ar'])).toBeUndefined()
    expect(pickText({}, 'ar', ['ar'])).toBeUndefined()
  })
  it('tells languages apart, not their varieties', () => {
    expect(sameLanguage('zh-Hans', 'zh-Hant')).toBe(true)
    expect(sameLanguage('zh', 'lzh')).toBe(false)
    expect(directionOf('uz-arab')).toBe('rtl')
  })
})

describe('numerals', () => {
  it.each([
    ['٢٤٫٤', '24.4'],
    ['۱۲۳۴۵۶۷۸۹۰', '1234567890'],
    ['２４．４', '24.4'],
    ['١٢٬٣٤٥', '12345'],
    ['−٥', '-5'],
    ['Or.8210/P.2', 'Or.8210/P.2'],
  ])('writes %s as %s', (typed, plain) => {
    expect(westernDigits(typed)).toBe(plain)
  })
  it.each([
    ['150', 150],
    ['34.5', 34.5],
    [' 1.5 ', 1.5],
    ['34,5', 34.5],
    ['٣٤٫٥', 34.5],
    ['٣٤،٥', 34.5],
    ['۳۴٫۵', 34.5],
    ['３４．５', 34.5],
    ['３４，５', 34.5],
    ['34。5', 34.5],
    ['\u200f١٫٥', 1.5],
    ['\u2067١٫٥\u2069', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['-3', -3],
    ['−3.25', -3.25],
    ['–3', -3],
    ['\u200f-٣', -3],
    ['', undefined],
    ['.', undefined],
    ['abc', undefined],
    ['NaN', undefined],
    ['一百', undefined],
    ['1e309', undefined],
    ['12cm', undefined],
    ['1.2.3', undefined],
    ['1 2', undefined],
    ['9'.repeat(400), undefined],
  ])('reads %j as %j', (typed, value) => {
    expect(parseNumber(typed)).toBe(value)
  })
  it('writes no decimals that say nothing, and no minus before zero', () => {
    expect([plainNumber(12.5, 2), plainNumber(3, 1), plainNumber(-0.0001, 1)]).toEqual(['12.5', '3', '0'])
  })
})

describe('describeDimensions', () => {
  const page = { height: 0.244, width: 0.154 }
  it.each([
    { language: 'zh-Hans', dimensions: page, form: 'threadBound', text: '高24.4厘米，宽15.4厘米' },
    {
      language: 'ar',
      dimensions: page,
      form: 'threadBound',
      text: 'الارتفاع 24.4\u00a0سم، العرض 15.4\u00a0سم',
    },
    { language: 'en', dimensions: page, form: 'threadBound', text: '24.4 × 15.4 cm' },
    {
      language: 'en',
      dimensions: { ...page, depth: 0.0065 },
      form: 'threadBound',
      text: '24.4 × 15.4 × 0.65 cm',
    },
    {
      language: 'zh-Hans',
      dimensions: { height: 0.27, length: 5.33, width: 0.76 },
      form: 'handscroll',
      text: '高27厘米，长533厘米',
    },
    {
      language: 'ar',
      dimensions: { height: 0.27, length: 5.33 },
      form: 'handscroll',
      text: 'الارتفاع 27\u00a0سم، الطول 533\u00a0سم',
    },
    { language: 'en', dimensions: { height: 2.16 }, form: 'stele', text: 'height 216 cm' },
    { language: 'fr', dimensions: page, form: 'map', text: '24.4 × 15.4 cm' },
    { language: 'ar', dimensions: {}, form: 'map', text: '' },
    { language: 'en', dimensions: undefined, form: 'map', text: '' },
  ] as const)('$language, $form: $text', ({ language, dimensions, form, text }) => {
    expect(describeDimensions(dimensions, language, form)).toBe(text)
  })
})

describe('formats', () => {
  it('names digits and calendar in every locale', () => {
    for (const language of ['zh-Hans', 'ar', 'en', 'fr']) {
      expect(formattingLocale(language)).toMatch(/-u-nu-latn-ca-gregory$/)
    }
  })
  it.each([
    ['zh-Hans', '2018年7月10日'],
    ['ar', '10 يوليو 2018'],
    ['en', '10 July 2018'],
  ])('writes a day in %s', (language, text) => {
    expect(
      formatDay(new Date(Date.UTC(2018, 6, 10, 12)), language, 'UTC').replace(/[\u200e\u200f]/g, ''),
    ).toBe(text)
  })
  it('writes a moment with Latin digits', () => {
    expect(formatMoment(new Date(Date.UTC(2018, 6, 10, 12, 30)), 'ar', 'UTC')).toMatch(/2018.*12:30/)
  })
  it('writes numbers with Latin digits', () => {
    expect(['zh-Hans', 'ar', 'en'].map((language) => formatNumber(12345.67, language, 1))).toEqual([
      '12,345.7',
      '12,345.7',
      '12,345.7',
    ])
  })
})
