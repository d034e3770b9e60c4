import { expect, it } from 'vitest'
import { exhibitionsLanguage, readersLanguage } from '../../../../src/viewer/boot/language.ts'

it.each([
  [['ar-EG', 'en'], 'ar'],
  [['fr-FR', 'zh-TW', 'en'], 'zh-Hans'],
  [['en-US'], 'en'],
  [['fr', 'de'], undefined],
  [[], undefined],
])('a reader of %j reads %s', (preferred, language) => {
  expect(readersLanguage(preferred)).toBe(language)
})

it.each([
  [['ar', 'zh-Hans'], 'ar'],
  [['fr', 'en'], 'en'],
  [['fr'], 'zh-Hans'],
])('an exhibition in %j opens in %s for everybody else', (languages, language) => {
  expect(exhibitionsLanguage(languages)).toBe(language)
})
