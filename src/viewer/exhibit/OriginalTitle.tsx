import './OriginalTitle.css'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import { pickText } from '../../scenes/text/language.ts'
import { useVisit } from '../VisitContext.tsx'

/** The title as the thing itself bears it, in its own script, unless the reader's title is that already. */
export function OriginalTitle({ title }: { readonly title: LanguageMap | undefined }) {
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const original = title?.lzh
  if (original === undefined || original === pickText(title, language, scene.languages)?.text) return null
  return (
    <p className="original-title" lang="lzh" dir="ltr">
      {original}
    </p>
  )
}
