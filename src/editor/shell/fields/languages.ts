import { type Direction, directionOf } from '../../../scenes/text/language.ts'

export interface Facing {
  /** The two that face each other: one written from the left, one from the right, where the exhibition has both. */
  readonly pages: readonly string[]
  readonly others: readonly string[]
}

/**
 * Which languages of an exhibition lie side by side, in reading order of an interface of direction `dir`: what is
 * written from the left comes to lie at the left and what is written from the right at the right, in every interface,
 * as on a bilingual label.
 */
export function facingLanguages(languages: readonly string[], dir: Direction): Facing {
  const along = languages.find((language) => directionOf(language) === dir)
  const against = languages.find((language) => directionOf(language) !== dir)
  const pages = along && against ? [along, against] : languages.slice(0, 2)
  return { pages, others: languages.filter((language) => !pages.includes(language)) }
}

/** All languages in that order, those that do not face each other last. */
export function sideBySide(languages: readonly string[], dir: Direction): readonly string[] {
  const { pages, others } = facingLanguages(languages, dir)
  return [...pages, ...others]
}
