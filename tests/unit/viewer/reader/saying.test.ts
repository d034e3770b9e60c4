import { describe, expect, it } from 'vitest'
import { readingOf, stepsOf } from '../../../../src/scenes/reading/reading.ts'
import type { CatalogueObject } from '../../../../src/scenes/schema/object.ts'
import type { InterfaceLanguage } from '../../../../src/scenes/text/language.ts'
import { stepName } from '../../../../src/viewer/reader/saying.ts'
import { read, saying } from '../../../browser/support/words.ts'

const BOOK: CatalogueObject = {
  title: {},
  form: 'threadBound',
  viewingDirection: 'right-to-left',
  pages: [
    { media: 'media_1', label: '1a' },
    { media: 'media_2', label: '1b' },
    { media: 'media_3', label: '2a' },
    { without: 'missing' },
    { without: 'inserted' },
    { media: 'media_6' },
  ],
}

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
function told(object: CatalogueObject, language: InterfaceLanguage, twoAtOnce = true): string[] {
  const reading = readingOf({ media: {} }, object)
  const steps = stepsOf(reading, twoAtOnce)
  const say = saying(read(language, 'reader'), language)
  return steps.map((_, at) => bare(stepName(object, reading, steps, at, say)))
}

describe('what is told of each opening', () => {
  it('in English', () => {
    expect(told(BOOK, 'en')).toEqual([
      'Opening 1 of 4: right inside cover, left page 1a',
      'Opening 2 of 4: right page 1b, left page 2a',
      'Opening 3 of 4: right page missing, left page blank, put in by the curators',
      'Opening 4 of 4: right page 6, left inside cover',
    ])
  })
  it('in Chinese and Arabic, with the same sides: those of the book', () => {
    expect(told(BOOK, 'zh-Hans')[1]).toBe('第 2 开，共 4 开：右面1b，左面2a')
    expect(told(BOOK, 'zh-Hans')[2]).toBe('第 3 开，共 4 开：右面缺页，左面空白（补入）')
    expect(told(BOOK, 'ar')[1]).toBe('الصفحتان المتقابلتان 2 من 4: اليمنى 1b، اليسرى 2a')
  })
  it('of a book from the left: the left page is read first, and named first', () => {
    expect(told({ ...BOOK, viewingDirection: 'left-to-right' }, 'en')[1]).toBe(
      'Opening 2 of 4: left page 1b, right page 2a',
    )
  })
  it('of a butterfly book, blank openings too', () => {
    const butterfly = { ...BOOK, form: 'butterfly' as const, pages: BOOK.pages.slice(0, 2) }
    expect(told(butterfly, 'en')).toEqual([
      'Opening 1 of 3: both pages blank',
      'Opening 2 of 3: right page 1a, left page 1b',
      'Opening 3 of 3: both pages blank',
    ])
  })
  it('of sheets photographed whole: both sides of a leaf by its folio', () => {
    const sheets = {
      ...BOOK,
      structure: { imaging: 'wholeLeaf' as const },
      pages: [1, 2].map((n) => ({ media: `media_${n}`, label: `${n}` })),
    }
    expect(told(sheets, 'en')).toEqual([
      'Opening 1 of 3: right inside cover, left page 1a',
      'Opening 2 of 3: right page 1b, left page 2a',
      'Opening 3 of 3: right page 2b, left inside cover',
    ])
  })
  it('one page at a time', () => {
    expect(told(BOOK, 'en', false)[2]).toBe('Page 3 of 6: left page 2a')
  })
})
