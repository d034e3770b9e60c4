import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSummary } from '../../storage/drafts.ts'
import { type StorageCode, toStorageError } from '../../storage/errors.ts'
import type { Storage } from '../../storage/storage.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { titleOfDraft } from './titleOfDraft.ts'

interface DeleteDraftDialogProps {
  readonly draft: DraftSummary
  readonly storage: Storage
  readonly onClose: () => void
  readonly onDeleted: () => void
}

/** Asks a second time: a deleted draft cannot be had back. */
export function DeleteDraftDialog({ draft, storage, onClose, onDeleted }: DeleteDraftDialogProps) {
  const { t, i18n } = useTranslation('workbench')
  const titleId = useId()
  const [failure, setFailure] = useState<StorageCode | null>(null)

  const remove = () => {
    storage.drafts.remove(draft.id).then(onDeleted, (cause) => setFailure(toStorageError(cause).code))
  }

  return (
    <Dialog labelledBy={titleId} className="confirm" onClose={onClose}>
      <h2 id={titleId}>{t('drafts.deleteTitle', { title: titleOfDraft(draft, i18n.language) })}</h2>
      <p>{t('drafts.deleteSentence')}</p>
      {failure && (
        <p role="alert" className="form-field__error">
          {t(`storage.${failure}`)}
        </p>
      )}
      <div className="confirm__actions">
        <button type="button" className="button" onClick={onClose}>
          {t('common:cancel')}
        </button>
        <button type="button" className="button button--primary" onClick={remove}>
          {t('drafts.deleteNow')}
        </button>
      </div>
    </Dialog>
  )
}
