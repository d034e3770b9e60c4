import './Twin.css'
import { useTranslation } from 'react-i18next'
import { pagesOf, type Step } from '../../scenes/reading/reading.ts'
import { pictureOf } from '../../scenes/records/pages.ts'
import type { CatalogueObject, Page } from '../../scenes/schema/object.ts'
import { directionsOf } from '../../scenes/text/directions.ts'
import { pickText } from '../../scenes/text/language.ts'
import { Words } from '../../ui/Words.tsx'
import { useVisit } from '../VisitContext.tsx'
import { pageName } from './saying.ts'

interface TwinProps {
  readonly object: CatalogueObject
  readonly step: Step | undefined
  readonly said: string
}

/** What lies open, as text: each page's name, its description and its own words, in the way these are written. */
export function Twin({ object, step, said }: TwinProps) {
  const { t } = useTranslation('reader')
  const pages = step ? pagesOf(step) : []
  return (
    <>
      <h3 className="twin__title">{t('text')}</h3>
      {pages.length === 0 && <p className="twin__said">{said}</p>}
      {pages.map((page) => (
        <PageText key={page} object={object} page={page} />
      ))}
    </>
  )
}

function PageText({ object, page }: { readonly object: CatalogueObject; readonly page: number }) {
  const { t } = useTranslation('reader')
  const language = useVisit((visit) => visit.language)
  const order = useVisit((visit) => visit.scene.languages)
  const record = object.pages[page]
  const media = useVisit((visit) => pictureOf(visit.scene, record))
  return (
    <section className="twin__page" data-page={page + 1}>
      <h4 className="twin__name">{pageName(object, page, t)}</h4>
      <Words as="p" className="twin__description" map={media?.alt} language={language} order={order} />
      {record?.transcription ? (
        <Transcription object={object} map={record.transcription} page={pageName(object, page, t)} />
      ) : (
        <p className="twin__none">{t('transcription.none')}</p>
      )}
    </section>
  )
}

type Transcribed = NonNullable<Page['transcription']>

interface TranscriptionProps {
  readonly object: CatalogueObject
  readonly map: Transcribed
  /** What the page is called. */
  readonly page: string
}

/** The page's own words in their own language first: columns where they are written in columns. */
function Transcription({ object, map, page }: TranscriptionProps) {
  const { t } = useTranslation('reader')
  const interfaceLanguage = useVisit((visit) => visit.language)
  const order = useVisit((visit) => visit.scene.languages)
  const own = Object.keys(map).find((tag) => /^(lzh|zh-Hant|und)/.test(tag)) ?? interfaceLanguage
  const picked = pickText(map, own, order)
  if (!picked) return null
  const { text } = directionsOf({
    interfaceLanguage,
    viewingDirection: object.viewingDirection,
    textLanguage: picked.language,
    writing: 'vertical',
  })
  return (
    <section
      className={`twin__transcription reading twin__transcription--${text.writingMode}`}
      aria-label={t('transcription', { page })}
      lang={picked.language}
      dir={text.dir}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: columns that scroll must be reached by the keys that scroll them
      tabIndex={0}
      style={{ writingMode: text.writingMode }}
    >
      {picked.text}
    </section>
  )
}
