import { describe, expect, it } from 'vitest'
import { facingLanguages, sideBySide } from '../../../../src/editor/shell/fields/languages.ts'

describe('languages that face each other', () => {
  it.each([
    ['ltr', ['zh-Hans', 'ar']],
    ['rtl', ['ar', 'zh-Hans']],
  ] as const)(
    'lie in reading order of an interface that runs %s, so Arabic is always at the right',
    (dir, pages) => {
      expect(facingLanguages(['zh-Hans', 'ar', 'en'], dir)).toEqual({ pages, others: ['en'] })
      expect(facingLanguages(['en', 'ar', 'zh-Hans'], dir).pages).toContain('ar')
    },
  )

  it('are the first two where all run the same way', () => {
    expect(facingLanguages(['zh-Hans', 'en', 'fr'], 'rtl')).toEqual({
      pages: ['zh-Hans', 'en'],
      others: ['fr'],
    })
  })

  it('lose none', () => {
    const languages = ['zh-Hans', 'en', 'ar', 'fa', 'lzh']
    expect(sideBySide(languages, 'rtl').toSorted()).toEqual(languages.toSorted())
  })
})
