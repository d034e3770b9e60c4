import './Portal.css'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageWords, usePageLanguage } from '../i18n/PageWords.tsx'
import type { CatalogEntry } from '../scenes/publish/catalog.ts'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { MarkedWords } from '../ui/MarkedWords.tsx'
import { Words } from '../ui/Words.tsx'
import { type CatalogResult, loadCatalog } from './catalog.ts'
import { PORTAL_WORDS } from './words.ts'

/** The list of published exhibitions, as books laid out with their covers up. */
export function Portal() {
  return (
    <PageWords loaders={PORTAL_WORDS}>
      <Page />
    </PageWords>
  )
}

function Page() {
  const { t } = useTranslation('portal')
  const [language, setLanguage] = usePageLanguage()
  useEffect(() => {
    document.title = t('portal.name')
  }, [t])
  return (
    <div className="portal">
      <a className="portal__skip visually-hidden" href="#exhibitions">
        {t('portal.skip')}
      </a>
      <header className="portal__bar">
        <p className="portal__library">{t('portal.library')}</p>
        <LanguageSwitch language={language} onSwitch={setLanguage} />
      </header>
      <main className="portal__main">
        <div className="portal__opening">
          <h1 className="portal__name">{t('portal.name')}</h1>
          <p className="portal__lead reading" lang={language}>
            {t('portal.lead')}
          </p>
        </div>
        <section id="exhibitions" className="portal__exhibitions" aria-labelledby="portal-exhibitions">
          <h2 id="portal-exhibitions">{t('portal.exhibitions')}</h2>
          <Exhibitions language={language} />
        </section>
      </main>
      <footer className="portal__foot">
        <a className="button" href={`?curate&lang=${language}`}>
          {t('portal.workbench')}
        </a>
        <p>{t('portal.workbench.lead')}</p>
      </footer>
    </div>
  )
}

function Exhibitions({ language }: { readonly language: string }) {
  const { t } = useTranslation('portal')
  const [result, setResult] = useState<CatalogResult | null>(null)
  const load = useCallback((signal?: AbortSignal) => {
    setResult(null)
    void loadCatalog(signal).then((loaded) => {
      if (!signal?.aborted) setResult(loaded)
    })
  }, [])
  useEffect(() => {
    const leaving = new AbortController()
    load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  if (!result) return <div className="portal__waiting" aria-busy="true" />
  if (!result.ok)
    return (
      <div role="alert" className="portal__problem">
        <p>{t(`portal.catalog.${result.reason}`)}</p>
        <button type="button" className="button" onClick={() => load()}>
          {t('portal.retry')}
        </button>
      </div>
    )
  if (result.exhibitions.length === 0) return <p>{t('portal.empty')}</p>
  return (
    <ul className="portal__shelf">
      {result.exhibitions.map((entry) => (
        <li key={entry.scene}>
          <Cover entry={entry} language={language} />
        </li>
      ))}
    </ul>
  )
}

/** A book laid with its cover up. An exhibition without a cover picture gets a plain board with its title on a slip. */
function Cover({ entry, language }: { readonly entry: CatalogEntry; readonly language: string }) {
  const { t } = useTranslation('portal')
  const { title, summary, cover, languages } = entry
  const address = `visit.html?${new URLSearchParams({ scene: entry.scene, lang: language })}`
  return (
    <article className="cover">
      <div className="cover__place">
        <div className="cover__board">
          {cover ? (
            <img
              className="cover__picture"
              src={cover.src}
              width={cover.width}
              height={cover.height}
              alt=""
            />
          ) : (
            <div className="cover__slip">
              <Words map={title} language="zh-Hans" order={languages} />
            </div>
          )}
        </div>
      </div>
      <div className="cover__words">
        <h3 className="cover__title">
          <a href={address}>
            <Words map={title} language={language} order={languages} />
          </a>
        </h3>
        <ul className="cover__titles">
          {languages
            .filter((tag) => tag !== language && title[tag])
            .map((tag) => (
              <li key={tag}>
                <Words map={title} language={tag} order={languages} />
              </li>
            ))}
        </ul>
        <MarkedWords map={summary} language={language} order={languages} className="cover__summary reading" />
        <a className="button button--primary" href={address}>
          {t('portal.open')}
        </a>
      </div>
    </article>
  )
}
