import './ImportManifest.css'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressLine } from '../shell/ProgressLine.tsx'
import { goTo } from '../shell/useRoute.ts'
import { AskForManifest } from './AskForManifest.tsx'
import { IncompleteBook } from './IncompleteBook.tsx'
import { ReviewManifest } from './ReviewManifest.tsx'
import { useBookImport } from './useBookImport.ts'

/** From the manifest of a book to an object with its pages: asks for it, shows what will come, fetches the pictures. */
export function ImportManifest({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('workbench')
  const titleId = useId()
  const book = useBookImport((id) => {
    onClose()
    goTo({ page: 'objects', id, field: null })
  })
  const { step } = book

  return (
    <Dialog
      labelledBy={titleId}
      className="manifest"
      // A press beside the dialog must not throw away what is on its way.
      onClose={step.kind === 'fetching' ? book.stop : onClose}
    >
      <h2 id={titleId}>{t('iiif.title')}</h2>
      {(step.kind === 'asking' || step.kind === 'reading' || step.kind === 'wrongAddress') && (
        <AskForManifest step={step} book={book} onClose={onClose} />
      )}
      {step.kind === 'reviewing' && <ReviewManifest plan={step.plan} findings={step.findings} book={book} />}
      {step.kind === 'fetching' && (
        <ProgressLine
          label={t('iiif.progress', { done: step.fetched.media.size, total: step.order.pages.length })}
          done={step.fetched.media.size / step.order.pages.length}
          onCancel={book.stop}
        />
      )}
      {step.kind === 'stopped' && (
        <IncompleteBook pages={step.order.pages} fetched={step.fetched} book={book} onClose={onClose} />
      )}
    </Dialog>
  )
}
