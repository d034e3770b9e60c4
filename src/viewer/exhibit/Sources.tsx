import './Sources.css'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { Words } from '../../ui/Words.tsx'
import { useVisit } from '../VisitContext.tsx'

/** Where the facts come from, and how sure they are. */
export function Sources({ object }: { readonly object: CatalogueObject }) {
  const { t } = useTranslation('visit')
  const sources = object.sources ?? []
  const evidence = Object.entries(object.evidence ?? {})
  if (sources.length === 0 && evidence.length === 0) return null
  return (
    <details className="sources">
      <summary>{t('sources.heading')}</summary>
      {evidence.length > 0 && (
        <dl className="sources__evidence">
          {evidence.map(([field, each]) => (
            <EvidenceLine key={field} field={field} evidence={each} />
          ))}
        </dl>
      )}
      {sources.length > 0 && (
        <ol className="sources__list">
          {sources.map(({ citation, address }) => (
            <li key={citation} dir="auto">
              {citation}
              {address && (
                <>
                  {' '}
                  <a href={address} target="_blank" rel="noopener noreferrer" dir="ltr">
                    {address.replace(/^https?:\/\//, '')}
                  </a>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}

type Evidence = NonNullable<CatalogueObject['evidence']>[string]

function EvidenceLine({ field, evidence }: { readonly field: string; readonly evidence: Evidence }) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const { certainty, source, note } = evidence
  // `title.ar` speaks of the title.
  const name = field.split('.')[0] ?? field
  return (
    <div className="sources__line">
      <dt>{t(`fact.${name}`, { defaultValue: field })}</dt>
      <dd>
        {t(`certainty.${certainty}`)}
        {source !== undefined && t('sources.see', { number: source + 1 })}
        <Words as="div" map={note} language={language} order={scene.languages} className="sources__note" />
      </dd>
    </div>
  )
}
