import type { ShownId } from '../../scenes/layout/visiting.ts'
import { MarkedWords } from '../../ui/MarkedWords.tsx'
import { Words } from '../../ui/Words.tsx'
import { useVisit } from '../VisitContext.tsx'

/** A text of the wall, in its place among the works. */
export function GalleryPanel({ id }: { readonly id: ShownId }) {
  const panel = useVisit((visit) => visit.scene.texts[id])
  const language = useVisit((visit) => visit.language)
  const order = useVisit((visit) => visit.scene.languages)
  if (!panel) return null
  return (
    <div id={id} className="gallery-view__panel" tabIndex={-1}>
      <Words
        as="h3"
        className="gallery-view__panel-title"
        map={panel.title}
        language={language}
        order={order}
      />
      <MarkedWords
        className="gallery-view__text reading"
        map={panel.body}
        language={language}
        order={order}
      />
    </div>
  )
}
