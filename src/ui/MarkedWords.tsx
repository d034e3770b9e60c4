import { pickText } from '../scenes/text/language.ts'
import { Marks } from './marks.tsx'
import type { WordsProps } from './Words.tsx'

/** A longer text, whose marks are shown: as `Words`, in blocks of its own. */
export function MarkedWords({ map, language, order, id, className }: Omit<WordsProps, 'as'>) {
  const picked = pickText(map, language, order)
  if (!picked) return null
  return (
    <div id={id} className={className} lang={picked.language} dir={picked.dir}>
      <Marks text={picked.text} />
    </div>
  )
}
