import { describe, expect, test } from 'vitest'
import { lintArabic, unbalancedBrackets } from '../../../../src/scenes/check/arabic.ts'
import { lintChinese } from '../../../../src/scenes/check/chinese.ts'
import { measureText } from '../../../../src/scenes/check/lengths.ts'
import { RIGHTS, rightsKey } from '../../../../src/scenes/check/rights.ts'

const faults = (lints: { rule: string; found: string; at: number }[]) =>
  lints.map(({ rule, found, at }) => `${rule} ${found} ${at}`)

describe('Arabic (bilingual.md §4.3)', () => {
  test('the partner’s page: four brackets, none of them closed', () => {
    const alone = unbalancedBrackets('((المعرض الخاص لـ((تسه فو تشيان هوا')
    expect(alone.map(({ found, at }) => `${found}${at}`)).toEqual(['(0', '(1', '(17', '(18'])
  })

  test.each([
    'المعرض الخاص بـ«تسه فو تشيان هوا»',
    'كتاب «الوجه ‹الداخلي› للكتاب» (نسخة)',
    'نصّ بسيط، فيه فاصلة؛ وسؤال؟',
    'صلى الله عليه وسلم ﷺ',
    'الأعوام 1562–1567م',
    'طبعة [بالقالب]{lang=ar}',
  ])('%s is well written', (text) => {
    expect(lintArabic(text)).toEqual([])
  })

  test.each([
    ['(كتاب', 'bracket-unbalanced ( 0'],
    ['كتاب)', 'bracket-unbalanced ) 4'],
    ['«كتاب)', 'bracket-unbalanced ) 5'],
    ['((كتاب))', 'arabic-doubled-bracket (( 0'],
    ['كتاب \u202bقديم\u202c', 'arabic-direction-mark \u202b 5'],
    ['قال “نعم”', 'arabic-quotation-mark “ 4'],
    ['قال "نعم"', 'arabic-quotation-mark " 4'],
    ['\ufeb3\ufe8e', 'arabic-presentation-form \ufeb3\ufe8e 0'],
    ['كتاب, قديم', 'arabic-latin-punctuation , 4'],
    ['كتاب ; قديم', 'arabic-latin-punctuation ; 5'],
    ['هل هذا كتاب?', 'arabic-latin-punctuation ? 11'],
    ['كتـــاب', 'arabic-kashida ـــ 2'],
    ['کتاب', 'arabic-persian-letter ک 0'],
  ])('%s', (text, expected) => {
    expect(faults(lintArabic(text))).toContain(expected)
  })

  test('a place is counted in UTF-16 units, past a character that takes two', () => {
    expect(unbalancedBrackets('𠀀(')).toEqual([{ rule: 'bracket-unbalanced', found: '(', at: 2 }])
  })
})

describe('Chinese', () => {
  test.each([
    '一页千字，读书识字。',
    '高 26.5 厘米',
    '国家图书馆(NLC)藏',
    '书名：A, B',
    '第1.5节',
    '一九八四',
  ])('%s is well written', (text) => {
    expect(lintChinese(text)).toEqual([])
  })

  test.each([
    ['一页,千字', 'chinese-half-width , 2'],
    ['一页千字.', 'chinese-half-width . 4'],
    ['什么?', 'chinese-half-width ? 2'],
    ['千 字 文', 'chinese-space   1'],
  ])('%s', (text, expected) => {
    expect(faults(lintChinese(text))).toContain(expected)
  })
})

describe('length of texts (standards.md §1.1)', () => {
  test.each([
    [
      'Han characters only',
      '《千字文》，1000 字',
      'zh-Hans',
      { count: 4, unit: 'characters', limit: 120, level: 'fine' },
    ],
    ['Arabic words', 'ألف حرف — في صفحة.', 'ar', { count: 4, unit: 'words', limit: 60, level: 'fine' }],
    ['English words', 'one two', 'en', { count: 2, unit: 'words', limit: 75, level: 'fine' }],
    ['no words between words', 'The Paper Road — a walk', 'en', { count: 5 }],
    ['nothing', '  ', 'ar', { count: 0 }],
    [
      'the words that are marked, not the marks',
      '- **竹** {書|书}\n- [帛](https://a.example/路)',
      'zh',
      { count: 3 },
    ],
    ['one word where an address is linked', '[الورق](https://a.example/ar) *هنا*', 'ar', { count: 2 }],
    ['at the limit', '书'.repeat(120), 'zh', { level: 'fine' }],
    ['beyond it', '书'.repeat(121), 'zh', { level: 'long' }],
    ['beyond 130 %', '书'.repeat(157), 'zh', { level: 'tooLong' }],
  ])('%s', (_name, text, language, expected) => {
    expect(measureText(text, language, 'caption')).toMatchObject(expected)
  })
})

describe('rights (standards.md §5.2)', () => {
  test('twelve statements and eight Creative Commons tools, each with a key of its own', () => {
    expect(RIGHTS.filter(({ uri }) => uri.startsWith('http://rightsstatements.org/'))).toHaveLength(12)
    expect(RIGHTS.filter(({ uri }) => uri.startsWith('http://creativecommons.org/'))).toHaveLength(8)
    expect(new Set(RIGHTS.map(({ key }) => key)).size).toBe(RIGHTS.length)
  })

  test.each([
    ['http://creativecommons.org/licenses/by-sa/4.0/', 'ccBySa'],
    ['https://creativecommons.org/licenses/by-sa/4.0', 'ccBySa'],
    ['http://rightsstatements.org/vocab/NoC-OKLR/1.0/', 'noCopyrightOtherRestrictions'],
    ['http://creativecommons.org/licenses/by-sa/9.0/', undefined],
    ['http://example.org/', undefined],
  ])('%s', (uri, key) => {
    expect(rightsKey(uri)).toBe(key)
  })
})
