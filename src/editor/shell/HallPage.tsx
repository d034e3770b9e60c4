import './HallPage.css'
import { useTranslation } from 'react-i18next'
import { Properties } from '../stage/properties/Properties.tsx'
import { Stage } from '../stage/Stage.tsx'
import { FIRST_ROUTE, formatRoute } from './route.ts'
import { SpacesTree } from './SpacesTree.tsx'

/** The hall in three columns: what is in it, the drawing, what is selected. */
export function HallPage() {
  const { t } = useTranslation('workbench')
  return (
    <div className="hall-page">
      <aside className="hall-page__tree" aria-label={t('tree.title')}>
        <SpacesTree />
      </aside>
      <div className="hall-page__stage">
        <Stage />
      </div>
      <aside className="hall-page__properties" aria-label={t('properties.title')}>
        <Properties />
      </aside>
      <div className="hall-page__small">
        <p>{t('hall.small')}</p>
        <a className="button" href={formatRoute({ ...FIRST_ROUTE, page: 'texts' })}>
          {t('hall.toTexts')}
        </a>
      </div>
    </div>
  )
}
