import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../scenes/check/finding.ts'
import { rightsKey } from '../../scenes/check/rights.ts'
import type { ManifestPlan } from '../../scenes/interchange/iiif/manifest.ts'
import { likelyChoices } from '../../scenes/interchange/iiif/record.ts'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import { Words } from '../../ui/Words.tsx'
import { findingWords } from '../check/findingWords.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { ManifestChoices } from './ManifestChoices.tsx'
import { ManifestThumbnails } from './ManifestThumbnails.tsx'
import { parsePages } from './pageRanges.ts'
import type { BookImport } from './useBookImport.ts'

interface ReviewManifestProps {
  readonly plan: ManifestPlan
  readonly findings: readonly Finding[]
  readonly book: BookImport
}

/** What a manifest will bring, and what it leaves to the curator. */
export function ReviewManifest({ plan, findings, book }: ReviewManifestProps) {
  const { t } = useTranslation('workbench')
  const count = plan.pages.length
  const [choices, setChoices] = useState(() => likelyChoices(plan))
  const [written, setWritten] = useState(count > 1 ? `1-${count}` : '1')
  const chosen = parsePages(written, count)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) book.fetch({ plan, choices, pages: chosen.flatMap((page) => plan.pages[page] ?? []) })
  }

  return (
    <form className="manifest__review" onSubmit={submit}>
      <Facts plan={plan} />
      <ManifestThumbnails pages={plan.pages} direction={choices.viewingDirection} />
      {findings.length > 0 && (
        <ul className="manifest__findings" aria-label={t('iiif.findings')}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.path}`}>{findingWords(t, finding)}</li>
          ))}
        </ul>
      )}
      <ManifestChoices
        choices={choices}
        onChoose={setChoices}
        count={count}
        written={written}
        isWrong={!chosen}
        onWrite={setWritten}
      />
      <div className="manifest__actions">
        <button type="button" className="button button--quiet" onClick={book.restart}>
          {t('iiif.another')}
        </button>
        <button type="submit" className="button button--primary" disabled={!chosen}>
          {t('iiif.import', { count: chosen?.length ?? 0 })}
        </button>
      </div>
    </form>
  )
}

function Facts({ plan }: Pick<ReviewManifestProps, 'plan'>) {
  const { t, i18n } = useTranslation('workbench')
  const order = useEditor((state) => state.scene.languages)
  const words = (map: LanguageMap) => <Words map={map} language={i18n.language} order={order} />
  const { pages, rights, title, holder, credit, summary } = plan
  const key = rights && rightsKey(rights)
  return (
    <div className="manifest__facts">
      <h3 className="manifest__book">{Object.keys(title).length > 0 ? words(title) : t('untitled')}</h3>
      {Object.keys(summary).length > 0 && <p className="manifest__summary">{words(summary)}</p>}
      <dl>
        <dt>{t('fact.pages')}</dt>
        <dd>{t('iiif.pages', { count: pages.length })}</dd>
        {Object.keys(holder).length > 0 && (
          <>
            <dt>{t('fact.holder')}</dt>
            <dd>{words(holder)}</dd>
          </>
        )}
        {Object.keys(credit).length > 0 && (
          <>
            <dt>{t('visit:fact.credit')}</dt>
            <dd>{words(credit)}</dd>
          </>
        )}
        <dt>{t('iiif.rights')}</dt>
        <dd>
          {key ? t(`rights:rights.${key}`) : rights ? <bdi dir="ltr">{rights}</bdi> : t('iiif.rightsUnsaid')}
        </dd>
      </dl>
    </div>
  )
}
