import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftSummary } from '../../storage/drafts.ts'
import type { Storage } from '../../storage/storage.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Words } from '../../ui/Words.tsx'
import { EmptyShelf } from '../shell/drawings.tsx'
import { deleteIcon } from '../shell/icons.ts'
import { useFormats } from '../shell/useFormats.ts'
import { workbenchAddress } from '../shell/workbenchAddress.ts'
import { DeleteDraftDialog } from './DeleteDraftDialog.tsx'
import { titleOfDraft } from './titleOfDraft.ts'

interface DraftListProps {
  readonly drafts: readonly DraftSummary[]
  readonly storage: Storage
  readonly onChange: () => void
}

/** The drafts in this browser, the one changed last first. */
export function DraftList({ drafts, storage, onChange }: DraftListProps) {
  const { t } = useTranslation('workbench')
  const [leaving, setLeaving] = useState<DraftSummary | null>(null)

  if (drafts.length === 0) {
    return (
      <div className="workbench-empty">
        <EmptyShelf />
        <p>{t('drafts.none')}</p>
      </div>
    )
  }
  return (
    <>
      <ul className="draft-list">
        {drafts.map((draft) => (
          <li key={draft.id} className="draft-list__draft">
            <DraftLine draft={draft} onDelete={() => setLeaving(draft)} />
          </li>
        ))}
      </ul>
      {leaving && (
        <DeleteDraftDialog
          draft={leaving}
          storage={storage}
          onClose={() => setLeaving(null)}
          onDeleted={() => {
            setLeaving(null)
            onChange()
          }}
        />
      )}
    </>
  )
}

function DraftLine({ draft, onDelete }: { readonly draft: DraftSummary; readonly onDelete: () => void }) {
  const { t, i18n } = useTranslation('workbench')
  const { time, bytes } = useFormats()
  const { title, languages, updated } = draft
  const others = languages.filter((tag) => tag !== i18n.language && title[tag])
  return (
    <>
      <a href={workbenchAddress(draft.id)} className="draft-list__open">
        <Words map={title} language={i18n.language} order={languages} className="draft-list__title" />
        {others.map((tag) => (
          <Words key={tag} map={title} language={tag} order={languages} className="draft-list__other" />
        ))}
        <span className="draft-list__facts">
          {t('drafts.facts', { time: time(updated), size: bytes(draft.bytes) })}
        </span>
      </a>
      <button
        type="button"
        className="icon-button"
        aria-label={t('drafts.delete', { title: titleOfDraft(draft, i18n.language) })}
        title={t('delete')}
        onClick={onDelete}
      >
        <Icon shape={deleteIcon} />
      </button>
    </>
  )
}
