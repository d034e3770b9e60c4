import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { removeObject } from '../commands/objects.ts'
import { goTo } from '../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'

/** Deletes a record and takes down its exhibits; asks first where there are any. Undo brings all of it back. */
export function DeleteObject({ id }: { readonly id: string }) {
  const { t } = useTranslation('workbench')
  const titleId = useId()
  const store = useEditorStore()
  const shown = useEditor(
    ({ scene }) => Object.values(scene.exhibits).filter(({ object }) => object === id).length,
  )
  const [asking, setAsking] = useState(false)
  const remove = () => {
    store.getState().run(removeObject, { id })
    goTo({ id: null })
  }
  return (
    <div className="object-editor__foot">
      <button type="button" className="button" onClick={() => (shown > 0 ? setAsking(true) : remove())}>
        {t('objects.delete')}
      </button>
      {asking && (
        <Dialog labelledBy={titleId} className="confirm" onClose={() => setAsking(false)}>
          <h2 id={titleId}>{t('objects.deleteTitle')}</h2>
          <p>{t('objects.deleteShown', { count: shown })}</p>
          <div className="confirm__actions">
            <button type="button" className="button" onClick={() => setAsking(false)}>
              {t('common:cancel')}
            </button>
            <button type="button" className="button button--primary" onClick={remove}>
              {t('objects.delete')}
            </button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
