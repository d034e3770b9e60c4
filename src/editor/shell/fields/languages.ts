import { directionOf } from '../../../scenes/text/language.ts'

/**
 * The exhibition's languages as they lie side by side: those written from the left at the left, those written from
 * the right at the right, as on a bilingual label. Returned in reading order of an interface of direction `dir`.
 */
export function sideBySide(languages: readonly string[], dir: 'ltr' | 'rtl'): readonly string[] {
  const along = languages.filter((language) => directionOf(language) === dir)
  const against = languages.filter((language) => directionOf(language) !== dir)
  return [...along, ...against]
}
