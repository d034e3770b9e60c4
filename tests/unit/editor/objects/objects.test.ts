import { describe, expect, it } from 'vitest'
import { missingFacts } from '../../../../src/editor/objects/completeness.ts'
import { isEdtf, normalizeEdtf } from '../../../../src/editor/objects/edtf.ts'
import { objectFromPages } from '../../../../src/editor/objects/newObject.ts'
import { withoutSource } from '../../../../src/editor/objects/withoutSource.ts'

const LANGUAGES = ['zh-Hans', 'ar']

describe('a new record', () => {
  it('lacks every fact but the pages that it was made from', () => {
    expect(missingFacts(objectFromPages([]), LANGUAGES)).toContain('pages')
    expect(missingFacts(objectFromPages(['media_a', 'media_b']), LANGUAGES)).toEqual([
      'title',
      'date',
      'dimensions',
      'holder',
      'rights',
    ])
  })

  it('reads from the right, page after page as they were chosen', () => {
    const object = objectFromPages(['media_b', 'media_a'])
    expect(object.viewingDirection).toBe('right-to-left')
    expect(object.pages).toEqual([{ media: 'media_b' }, { media: 'media_a' }])
  })
})

describe('a record', () => {
  const both = { 'zh-Hans': '字', ar: 'حرف' }
  const whole = {
    ...objectFromPages(['media_a']),
    title: both,
    date: { display: both },
    dimensions: { height: 0.3 },
    holder: both,
    rights: 'http://rightsstatements.org/vocab/NKC/1.0/',
  }

  it('that has all of them lacks none', () => {
    expect(missingFacts(whole, LANGUAGES)).toEqual([])
  })

  it('lacks what a further language of the exhibition is without', () => {
    expect(missingFacts(whole, [...LANGUAGES, 'en'])).toEqual(['title', 'date', 'holder'])
  })
})

describe('a date for sorting', () => {
  it.each(['0868-05-11', '1562/1567', '-0168', '14XX', '0868-05', '0200~', '../0105', '1736/..'])(
    'may be %s',
    (date) => {
      expect(isEdtf(date)).toBe(true)
    },
  )

  it.each(['868', '清乾隆', '1562-1567', '1562/', '0868-5-11', 'XX'])('may not be %s', (date) => {
    expect(isEdtf(date)).toBe(false)
  })

  it.each([
    ['٠٨٦٨–٠٥–١١', '0868-05-11'],
    [' １５６２/１５６７ ', '1562/1567'],
    ['−0168', '-0168'],
  ])('that is typed as %s means %s', (typed, date) => {
    expect(normalizeEdtf(typed)).toBe(date)
  })
})

describe('a source that is deleted', () => {
  const sources = [{ citation: 'a' }, { citation: 'b' }, { citation: 'c' }]
  const evidence = {
    title: { certainty: 'A', source: 0 },
    date: { certainty: 'B', source: 1 },
    maker: { certainty: 'D', source: 2 },
    form: { certainty: 'C' },
  } as const

  it('leaves what rested on it its certainty, and what rested on later ones their source', () => {
    expect(withoutSource({ sources, evidence }, 1)).toEqual({
      sources: [{ citation: 'a' }, { citation: 'c' }],
      evidence: {
        title: { certainty: 'A', source: 0 },
        date: { certainty: 'B' },
        maker: { certainty: 'D', source: 1 },
        form: { certainty: 'C' },
      },
    })
  })

  it('takes an empty list with it', () => {
    expect(withoutSource({ sources: [{ citation: 'a' }] }, 0)).toEqual({ sources: null, evidence: null })
  })
})
