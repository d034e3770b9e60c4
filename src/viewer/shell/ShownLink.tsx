import type { MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownId } from '../../scenes/layout/visiting.ts'
import { Words } from '../../ui/Words.tsx'
import { buildSearch } from '../address.ts'
import { titleOf } from '../contents.ts'
import { useVisit, useVisitStore } from '../VisitContext.tsx'

interface ShownLinkProps {
  readonly id: ShownId
  readonly className?: string
  /** What following the link does here; opens what it names if absent. */
  readonly onFollow?: () => void
}

/** A title that leads to its exhibit: a real address, so that it can be copied or opened beside. */
export function ShownLink({ id, className, onFollow }: ShownLinkProps) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const view = useVisit((visit) => visit.view)
  const isFocus = useVisit((visit) => visit.focus === id)
  const title = titleOf(scene, id)

  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (onFollow) onFollow()
    else store.getState().openExhibit(id)
  }
  return (
    <a
      className={className}
      href={buildSearch(location.search, { language, view, exhibit: id })}
      aria-current={isFocus ? 'location' : undefined}
      data-id={id}
      onClick={follow}
    >
      {title ? <Words map={title} language={language} order={scene.languages} /> : t('panel.untitled')}
    </a>
  )
}
