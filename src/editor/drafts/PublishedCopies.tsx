import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogEntry } from '../../scenes/publish/catalog.ts'
import { toStorageError } from '../../storage/errors.ts'
import type { Storage } from '../../storage/storage.ts'
import { Words } from '../../ui/Words.tsx'
import { findingWords } from '../check/findingWords.ts'
import { ProgressLine } from '../shell/ProgressLine.tsx'
import { workbenchAddress } from '../shell/workbenchAddress.ts'
import { CopyError, type CopyProgress, copyExhibition } from './copyExhibition.ts'
import { readCatalog } from './readCatalog.ts'

/** Published exhibitions of this site, each to be opened as a copy of one's own. */
export function PublishedCopies({ storage }: { readonly storage: Storage }) {
  const { t } = useTranslation('workbench')
  const [exhibitions, setExhibitions] = useState<readonly CatalogEntry[]>([])
  useEffect(() => {
    const leaving = new AbortController()
    void readCatalog(leaving.signal).then((read) => {
      if (!leaving.signal.aborted) setExhibitions(read)
    })
    return () => leaving.abort()
  }, [])

  if (exhibitions.length === 0) return null
  return (
    <section aria-labelledby="copies">
      <h2 id="copies">{t('copies.title')}</h2>
      <p className="copies__lead">{t('copies.lead')}</p>
      <ul className="copies">
        {exhibitions.map((exhibition) => (
          <li key={exhibition.scene}>
            <Copy exhibition={exhibition} storage={storage} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Copy({ exhibition, storage }: { readonly exhibition: CatalogEntry; readonly storage: Storage }) {
  const { t, i18n } = useTranslation('workbench')
  const { title, languages, cover, scene } = exhibition
  const [progress, setProgress] = useState<CopyProgress | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const copy = async () => {
    const abort = new AbortController()
    running.current = abort
    setFailure(null)
    setProgress({ done: 0, total: 1 })
    try {
      const address = new URL(scene, document.baseURI)
      const draft = await copyExhibition(storage, address, { onProgress: setProgress, signal: abort.signal })
      window.location.assign(workbenchAddress(draft))
    } catch (cause) {
      if (!abort.signal.aborted) setFailure(cause)
      setProgress(null)
    }
  }

  const troubleWords = (cause: unknown): string => {
    if (!(cause instanceof CopyError)) return t(`storage.${toStorageError(cause).code}`)
    if (cause.trouble.kind === 'unreachable') return t('copies.unreachable', { path: cause.trouble.path })
    return [t('copies.refused'), ...cause.trouble.findings.map((finding) => findingWords(t, finding))].join(
      ' ',
    )
  }

  return (
    <article className="copies__copy">
      {cover ? <img className="copies__cover" src={cover.src} alt="" /> : <span className="copies__cover" />}
      <Words as="h3" map={title} language={i18n.language} order={languages} className="copies__title" />
      <button type="button" className="button" disabled={progress !== null} onClick={() => void copy()}>
        {t('copies.open')}
      </button>
      {progress && (
        <ProgressLine
          className="copies__progress"
          label={t('copies.progress', { done: progress.done, total: progress.total })}
          done={progress.done / progress.total}
          onCancel={() => running.current?.abort()}
        />
      )}
      {failure !== null && (
        <p role="alert" className="copies__progress form-field__error">
          {troubleWords(failure)}
        </p>
      )}
    </article>
  )
}
