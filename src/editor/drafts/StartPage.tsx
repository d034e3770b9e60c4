import './StartPage.css'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePageLanguage } from '../../i18n/PageWords.tsx'
import type { DraftSummary } from '../../storage/drafts.ts'
import { type StorageCode, toStorageError } from '../../storage/errors.ts'
import type { Storage } from '../../storage/storage.ts'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Trouble } from '../shell/Trouble.tsx'
import { DraftList } from './DraftList.tsx'
import { NewExhibition } from './NewExhibition.tsx'
import { PublishedCopies } from './PublishedCopies.tsx'

type Listing =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly drafts: readonly DraftSummary[] }
  | { readonly kind: 'failed'; readonly code: StorageCode }

/** Where a curator begins: the drafts in this browser, a new one, a copy of a published one. */
export function StartPage({ storage }: { readonly storage: Storage }) {
  const { t } = useTranslation('workbench')
  const [language, setLanguage] = usePageLanguage()
  const [listing, setListing] = useState<Listing>({ kind: 'reading' })

  const read = useCallback(() => {
    storage.drafts.list().then(
      (drafts) => setListing({ kind: 'read', drafts }),
      (cause) => setListing({ kind: 'failed', code: toStorageError(cause).code }),
    )
  }, [storage])
  useEffect(read, [read])
  useEffect(() => {
    document.title = t('start.documentTitle')
  }, [t])

  return (
    <div className="start-page">
      <header className="start-page__bar">
        <a href={`.?lang=${language}`} className="start-page__portal">
          <span lang="zh-Hans" aria-hidden="true" className="workbench-header__seal">
            桥
          </span>
          {t('start.toPortal')}
        </a>
        <LanguageSwitch language={language} onSwitch={setLanguage} />
      </header>
      <main className="start-page__main">
        <h1 className="start-page__title">{t('start.title')}</h1>
        <div className="start-page__columns">
          <section aria-labelledby="drafts" className="start-page__drafts">
            <h2 id="drafts">{t('drafts.title')}</h2>
            {listing.kind === 'failed' && (
              <Trouble title={t('storage.title')} sentence={t(`storage.${listing.code}`)}>
                <button type="button" className="button" onClick={read}>
                  {t('common:retry')}
                </button>
              </Trouble>
            )}
            {listing.kind === 'read' && (
              <DraftList drafts={listing.drafts} storage={storage} onChange={read} />
            )}
            <p className="start-page__note">{t('drafts.where')}</p>
          </section>
          <div className="start-page__new">
            <NewExhibition storage={storage} />
            <PublishedCopies storage={storage} />
          </div>
        </div>
      </main>
    </div>
  )
}
