import './stage.css'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { IDLE } from '../state/selection.ts'
import { Elevation } from './elevation/Elevation.tsx'
import { HallChoice } from './HallChoice.tsx'
import { Palette } from './palette/Palette.tsx'
import { Plan } from './plan/Plan.tsx'
import { PANEL_ID, StageTabs, tabId } from './StageTabs.tsx'
import { currentHall, useSession } from './session.ts'

/** The visitor's renderer is large, and not everybody opens it. */
const Preview = lazy(() => import('./preview/Preview.tsx').then((module) => ({ default: module.Preview })))

/** The hall to work on: as a plan, wall by wall, and as a visitor will see it. */
export function Stage() {
  const { t } = useTranslation('stage')
  const { tab } = useRoute()
  const store = useEditorStore()
  const session = useSession()
  const entry = useEditor(({ scene, selection }) => currentHall(scene, session, selection)?.id)
  const scene = useEditor((state) => state.scene)
  const placing = useEditor((state) => state.interaction.kind === 'placing')
  const space = entry === undefined ? undefined : scene.spaces[entry]

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
        {placing && <p className="stage__hint">{t('palette.hint')}</p>}
        <HallChoice />
      </div>
      <div className="stage__panel" role="tabpanel" id={PANEL_ID} aria-labelledby={tabId(tab)}>
        {entry === undefined || space?.kind !== 'hall' ? (
          <p className="stage__none">{t('noHall')}</p>
        ) : tab === 'plan' ? (
          <Plan entry={{ id: entry, hall: space }} />
        ) : tab === 'elevation' ? (
          <Elevation entry={{ id: entry, hall: space }} />
        ) : (
          <Suspense fallback={<p className="stage__none">{t('preview.loading')}</p>}>
            <Preview space={entry} view={tab === '3d' ? 'hall' : 'gallery'} />
          </Suspense>
        )}
      </div>
      {(tab === 'plan' || tab === 'elevation') && <Palette furniture={tab === 'plan'} />}
      <p role="status" className="visually-hidden">
        {session.said}
      </p>
    </section>
  )
}
