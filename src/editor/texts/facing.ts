import { directionOf } from '../../scenes/text/language.ts'

export interface Facing {
  /** The two that face each other: one written from the left, one from the right, where the exhibition has both. */
  readonly pages: readonly string[]
  /** Languages that stand below. */
  readonly others: readonly string[]
}

/** Which languages of an exhibition lie on the two facing pages. */
export function facingLanguages(languages: readonly string[]): Facing {
  const ltr = languages.find((language) => directionOf(language) === 'ltr')
  const rtl = languages.find((language) => directionOf(language) === 'rtl')
  const pages = ltr && rtl ? [ltr, rtl] : languages.slice(0, 2)
  return { pages, others: languages.filter((language) => !pages.includes(language)) }
}
