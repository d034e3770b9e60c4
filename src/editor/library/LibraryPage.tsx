import './LibraryPage.css'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addObject } from '../commands/objects.ts'
import { objectFromPages } from '../objects/newObject.ts'
import { EmptyDrawer } from '../shell/drawings.tsx'
import { goTo, useRoute } from '../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { mintId } from '../state/ids.ts'
import { DropZone } from './DropZone.tsx'
import { FileButton } from './FileButton.tsx'
import { ImportList } from './ImportList.tsx'
import { useImports } from './ImportsContext.tsx'
import { MediaDetails } from './MediaDetails.tsx'
import { MediaGrid } from './MediaGrid.tsx'

/** Every picture of the exhibition: taken in, described, put together to objects. */
export function LibraryPage() {
  const { t } = useTranslation('workbench')
  const store = useEditorStore()
  const media = useEditor((state) => state.scene.media)
  const readOnly = useEditor((state) => state.readOnly)
  const { take, imports } = useImports()
  const { id: current } = useRoute()
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const ids = useMemo(() => Object.keys(media), [media])
  const chosen = ids.filter((id) => marked.has(id))
  const empty = ids.length === 0 && imports.length === 0

  const makeObject = () => {
    const id = mintId('object')
    store.getState().run(addObject, { id, object: objectFromPages(chosen) })
    goTo({ page: 'objects', id, field: `title/${store.getState().scene.languages[0]}` })
  }

  return (
    <DropZone onFiles={take} disabled={readOnly} label={t('media.drop')}>
      <div className="library">
        <div className="library__main">
          <div className="library__bar">
            <h2 className="library__title">{t('page.media')}</h2>
            {ids.length > 0 && <p className="library__count">{t('media.count', { count: ids.length })}</p>}
            <div className="library__actions">
              {chosen.length > 0 && (
                <>
                  <button type="button" className="button button--quiet" onClick={() => setMarked(new Set())}>
                    {t('media.unmark')}
                  </button>
                  <button type="button" className="button" disabled={readOnly} onClick={makeObject}>
                    {t('media.makeObject', { count: chosen.length })}
                  </button>
                </>
              )}
              {!empty && <FileButton primary disabled={readOnly} onFiles={take} />}
            </div>
          </div>
          <ImportList />
          {empty ? (
            <div className="workbench-empty">
              <EmptyDrawer />
              <p>{t('media.empty')}</p>
              <FileButton primary disabled={readOnly} onFiles={take} />
            </div>
          ) : (
            <MediaGrid ids={ids} current={current} marked={marked} onMark={setMarked} />
          )}
        </div>
        {current && media[current] && (
          <aside className="library__details" aria-label={t('media.details')}>
            <MediaDetails key={current} id={current} media={media[current]} />
          </aside>
        )}
      </div>
    </DropZone>
  )
}
