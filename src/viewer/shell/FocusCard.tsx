import './FocusCard.css'
import { useTranslation } from 'react-i18next'
import { isStandIn } from '../../scenes/layout/standIns.ts'
import { numberOf } from '../../scenes/layout/visiting.ts'
import { Words } from '../../ui/Words.tsx'
import { shownObject, titleOf } from '../contents.ts'
import { useVisit, useVisitStore } from '../VisitContext.tsx'

const BUTTON = 'focus-card-open'

/** Puts the keyboard on what can be done with the exhibit that the visitor stands before. */
export function focusCardButton(): void {
  document.getElementById(BUTTON)?.focus()
}

/** The card at the foot of the hall: what one stands before, and the way to look at it closely. */
export function FocusCard() {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const id = useVisit((visit) => visit.focus)
  if (id === null || isStandIn(id)) return null
  const title = titleOf(scene, id)
  return (
    <aside className="focus-card" aria-label={t('focus.card')}>
      <p className="focus-card__words">
        <span className="focus-card__number">{numberOf(scene, id)}</span>
        {title ? (
          <Words className="focus-card__title" map={title} language={language} order={scene.languages} />
        ) : (
          <span className="focus-card__title">{t('panel.untitled')}</span>
        )}
        <Words
          className="focus-card__date"
          map={shownObject(scene, id)?.object.date?.display}
          language={language}
          order={scene.languages}
        />
      </p>
      <button type="button" id={BUTTON} className="button" onClick={() => store.getState().openExhibit(id)}>
        {t(id in scene.exhibits ? 'focus.open' : 'focus.read')}
      </button>
    </aside>
  )
}
