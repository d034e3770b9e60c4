import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { pageName } from './saying.ts'
import type { PicturesState } from './surface.ts'

interface ReaderNotesProps {
  readonly object: CatalogueObject
  readonly pictures: PicturesState
  readonly isHeld: boolean
  readonly canBeHeld: boolean
  readonly canLieFlat: boolean
  readonly isRealSize: boolean
  readonly hidesBlanks: boolean
  readonly onRetry: () => void
}

/** What must be said in words, one thing at a time and the most pressing first. */
export function ReaderNotes(props: ReaderNotesProps) {
  const { object, pictures, isHeld, canBeHeld, canLieFlat, isRealSize, hidesBlanks, onRetry } = props
  const { t } = useTranslation('reader')
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const dismiss = (name: string) => () => setDismissed(new Set([...dismissed, name]))
  if (!canLieFlat) return <Note>{t('note.noProgram')}</Note>
  if (pictures.missing.length > 0)
    return (
      <Note action={t('common:retry')} onAction={onRetry}>
        {t('note.missing', {
          pages: pictures.missing.map((page) => pageName(object, page, t)).join(t('separator')),
        })}
      </Note>
    )
  const said = [
    !canBeHeld && 'noHand',
    isRealSize && 'realSize',
    hidesBlanks && !isHeld && 'hidesBlanks',
  ].find((name): name is string => name !== false && !dismissed.has(name))
  if (said)
    return (
      <Note action={t('note.understood')} onAction={dismiss(said)}>
        {t(`note.${said}`)}
      </Note>
    )
  return pictures.isLoading ? <Note isQuiet>{t('note.loading')}</Note> : null
}

interface NoteProps {
  readonly action?: string
  readonly onAction?: () => void
  /** Seen, and not read out: it comes and goes with every leaf. */
  readonly isQuiet?: boolean
  readonly children: ReactNode
}

function Note({ action, onAction, isQuiet = false, children }: NoteProps) {
  return (
    <div
      className={isQuiet ? 'reader__note reader__note--quiet' : 'reader__note'}
      role={isQuiet ? undefined : 'status'}
    >
      <p>{children}</p>
      {action && (
        <button type="button" className="button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  )
}
