import './ObjectsPage.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { backIcon, plusIcon } from '../../ui/icons.ts'
import { addObject } from '../commands/objects.ts'
import { ImportManifest } from '../iiif/ImportManifest.tsx'
import { BlankRecord } from '../shell/drawings.tsx'
import { formatRoute } from '../shell/route.ts'
import { goTo, useRoute } from '../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { mintId } from '../state/ids.ts'
import { objectFromPages } from './newObject.ts'
import { ObjectEditor } from './ObjectEditor.tsx'
import { ObjectList } from './ObjectList.tsx'

/** The catalogue: every object, and the record of the one that is open. */
export function ObjectsPage() {
  const { t } = useTranslation('workbench')
  const route = useRoute()
  const { id } = route
  const store = useEditorStore()
  const readOnly = useEditor((state) => state.readOnly)
  const count = useEditor((state) => Object.keys(state.scene.objects).length)
  const object = useEditor((state) => (id ? state.scene.objects[id] : undefined))
  const [importing, setImporting] = useState(false)

  const add = () => {
    const fresh = mintId('object')
    store.getState().run(addObject, { id: fresh, object: objectFromPages([]) })
    goTo({ id: fresh, field: `title/${store.getState().scene.languages[0]}` })
  }
  const actions = (
    <div className="objects__actions">
      <button type="button" className="button" disabled={readOnly} onClick={() => setImporting(true)}>
        {t('iiif.open')}
      </button>
      <button
        type="button"
        className={count === 0 ? 'button button--primary' : 'button'}
        disabled={readOnly}
        onClick={add}
      >
        <Icon shape={plusIcon} />
        {t('objects.add')}
      </button>
    </div>
  )

  return (
    <>
      {count === 0 ? (
        <div className="workbench-empty">
          <BlankRecord />
          <p>{t('objects.empty')}</p>
          {actions}
        </div>
      ) : (
        <div className="workbench-split" data-open={object ? true : undefined}>
          <div className="workbench-split__list">
            <div className="workbench-split__bar">
              <h2 className="objects__title">{t('objects.count', { count })}</h2>
              {actions}
            </div>
            <ObjectList current={id} />
          </div>
          <div className="workbench-split__main">
            {id && object ? (
              <>
                <a className="objects__back" href={formatRoute({ ...route, id: null, field: null })}>
                  <Icon shape={backIcon} />
                  {t('objects.back')}
                </a>
                <ObjectEditor key={id} id={id} object={object} />
              </>
            ) : (
              <p className="workbench-wait">{t('objects.choose')}</p>
            )}
          </div>
        </div>
      )}
      {importing && <ImportManifest onClose={() => setImporting(false)} />}
    </>
  )
}
