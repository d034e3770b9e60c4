import type { LanguageMap } from '../scenes/schema/text.ts'
import { pickText } from '../scenes/text/language.ts'

export interface WordsProps {
  readonly map: LanguageMap | undefined
  /** What the reader wants, as a BCP 47 tag. */
  readonly language: string
  /** The exhibition's own languages: they decide which text stands in for a missing one. */
  readonly order: readonly string[]
  readonly as?: 'span' | 'p' | 'div' | 'h1' | 'h2' | 'h3' | 'dd' | 'bdi' | 'figcaption'
  readonly id?: string
  readonly className?: string
}

/** A content text in the reader's language or the nearest there is, always with its own `lang` and `dir`. */
export function Words({ map, language, order, as: Tag = 'span', id, className }: WordsProps) {
  const picked = pickText(map, language, order)
  if (!picked) return null
  return (
    <Tag id={id} className={className} lang={picked.language} dir={picked.dir}>
      {picked.text}
    </Tag>
  )
}
