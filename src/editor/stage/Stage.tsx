import './stage.css'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { StageTab } from '../shell/route.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { IDLE } from '../state/selection.ts'
import { Elevation } from './elevation/Elevation.tsx'
import { HallChoice } from './HallChoice.tsx'
import { Palette } from './palette/Palette.tsx'
import { PlacingHint } from './palette/PlacingHint.tsx'
import { Plan } from './plan/Plan.tsx'
import { PANEL_ID, StageTabs, tabId } from './StageTabs.tsx'
import { currentHall, type HallEntry, useSession } from './session.ts'

/** The visitor's renderer is large, and not everybody opens it. */
const Preview = lazy(() => import('./preview/Preview.tsx').then((module) => ({ default: module.Preview })))
const ThreeD = lazy(() => import('./overview/ThreeD.tsx').then((module) => ({ default: module.ThreeD })))

/** The hall to work on: as a plan, wall by wall, and as a visitor will see it. */
export function Stage() {
  const { t } = useTranslation('stage')
  const { tab } = useRoute()
  const store = useEditorStore()
  const session = useSession()
  const scene = useEditor((state) => state.scene)
  const selection = useEditor((state) => state.selection)
  const entry = currentHall(scene, session, selection)

  useEffect(() => {
    const putBack = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && store.getState().interaction.kind === 'placing')
        store.getState().interact(IDLE)
    }
    window.addEventListener('keydown', putBack)
    return () => window.removeEventListener('keydown', putBack)
  }, [store])

  return (
    <section className="stage" aria-label={t('stage')}>
      <div className="stage__bar">
        <StageTabs current={tab} />
        <PlacingHint />
        <HallChoice />
      </div>
      <div className="stage__panel" role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(tab)}>
        {entry ? (
          <Suspense fallback={<p className="stage__none">{t('preview.loading')}</p>}>
            <View tab={tab} entry={entry} />
          </Suspense>
        ) : (
          <p className="stage__none">{t('noHall')}</p>
        )}
      </div>
      {(tab === 'plan' || tab === 'elevation') && <Palette furniture={tab === 'plan'} />}
      <p role="status" className="visually-hidden">
        {session.said}
      </p>
    </section>
  )
}

function View({ tab, entry }: { readonly tab: StageTab; readonly entry: HallEntry }) {
  switch (tab) {
    case 'plan':
      return <Plan entry={entry} />
    case 'elevation':
      return <Elevation entry={entry} />
    case '3d':
      return <ThreeD space={entry.id} />
    case 'gallery':
      return <Preview space={entry.id} view="gallery" />
  }
}
