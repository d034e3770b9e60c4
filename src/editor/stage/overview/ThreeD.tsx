import './overview.css'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Preview } from '../preview/Preview.tsx'

const Overview = lazy(() => import('./Overview.tsx').then((module) => ({ default: module.Overview })))

const VIEWS = ['walk', 'overview'] as const

/** The hall in three dimensions: as a visitor walks it, or whole, as a model. */
export function ThreeD({ space }: { readonly space: string }) {
  const { t } = useTranslation('stage')
  const [view, setView] = useState<(typeof VIEWS)[number]>('walk')
  return (
    <div className="three-d">
      <fieldset className="three-d__choice">
        <legend className="visually-hidden">{t('tab.3d')}</legend>
        {VIEWS.map((each) => (
          <label key={each}>
            <input type="radio" name="three-d" checked={view === each} onChange={() => setView(each)} />
            {t(`3d.${each}`)}
          </label>
        ))}
      </fieldset>
      {view === 'walk' ? <Preview space={space} view="hall" /> : <Overview space={space} />}
    </div>
  )
}
