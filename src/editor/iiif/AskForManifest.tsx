import { type FormEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { findingWords } from '../check/findingWords.ts'
import { DropZone } from '../library/DropZone.tsx'
import { Field } from '../shell/fields/Field.tsx'
import { troubleWords } from './troubleWords.ts'
import type { BookImport, Step } from './useBookImport.ts'

interface AskForManifestProps {
  readonly step: Extract<Step, { kind: 'asking' | 'reading' | 'wrongAddress' }>
  readonly book: BookImport
  readonly onClose: () => void
}

/** Asks for the address of a manifest, or for the file. */
export function AskForManifest({ step, book, onClose }: AskForManifestProps) {
  const { t } = useTranslation('workbench')
  const [address, setAddress] = useState('')
  const file = useRef<HTMLInputElement>(null)
  const isReading = step.kind === 'reading'

  const open = (files: readonly File[]) => {
    if (files[0]) book.open(files[0])
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    book.read(address)
  }

  return (
    <DropZone onFiles={open} disabled={isReading} label={t('iiif.drop')}>
      <form className="manifest__ask" onSubmit={submit}>
        <p>{t('iiif.lead')}</p>
        <Field
          label={t('iiif.address')}
          hint={t('iiif.addressHint')}
          error={step.kind === 'wrongAddress' ? t('iiif.addressWrong') : undefined}
        >
          {({ id, describedBy }) => (
            <input
              id={id}
              className="form-control"
              type="text"
              inputMode="url"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              aria-describedby={describedBy}
              aria-invalid={step.kind === 'wrongAddress' || undefined}
              value={address}
              onChange={({ target }) => setAddress(target.value)}
            />
          )}
        </Field>
        <Refusal step={step} />
        <p role="status" className="visually-hidden">
          {isReading && t('iiif.reading')}
        </p>
        <div className="manifest__actions">
          <button type="button" className="button button--quiet" onClick={() => file.current?.click()}>
            {t('iiif.openFile')}
          </button>
          <input
            ref={file}
            type="file"
            hidden
            accept="application/json,application/ld+json,.json,.jsonld"
            aria-label={t('iiif.openFile')}
            onChange={({ target }) => {
              open([...(target.files ?? [])])
              target.value = ''
            }}
          />
          <button type="button" className="button" onClick={onClose}>
            {t('common:cancel')}
          </button>
          <button type="submit" className="button button--primary" disabled={isReading}>
            {t(isReading ? 'iiif.reading' : 'iiif.read')}
          </button>
        </div>
      </form>
    </DropZone>
  )
}

/** Why the last one was not read. */
function Refusal({ step }: Pick<AskForManifestProps, 'step'>) {
  const { t } = useTranslation('workbench')
  if (step.kind !== 'asking' || (!step.trouble && !step.findings)) return null
  return (
    <div role="alert" className="manifest__refusal">
      {step.trouble && <p>{troubleWords(t, step.trouble)}</p>}
      {step.findings?.map((finding) => (
        <p key={`${finding.rule} ${finding.path}`}>{findingWords(t, finding)}</p>
      ))}
    </div>
  )
}
