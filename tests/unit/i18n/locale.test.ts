import { expect, it } from 'vitest'
import { chooseLanguage } from '../../../src/i18n/locale.ts'

it.each([
  [undefined, ['ar-EG', 'en'], 'ar'],
  [undefined, ['fr-FR', 'zh-TW', 'en'], 'zh-Hans'],
  [null, ['en-US'], 'en'],
  ['zh', ['ar'], 'zh-Hans'],
  ['AR-sa', ['en'], 'ar'],
  ['fr', ['en'], 'en'],
  ['fr', ['de'], undefined],
  [null, [], undefined],
])('asked for %s by a reader of %j opens in %s', (asked, preferred, language) => {
  expect(chooseLanguage(asked, preferred)).toBe(language)
})
