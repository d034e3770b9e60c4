import './Sources.css'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import { Words } from '../../ui/Words.tsx'
import { useVisit } from '../VisitContext.tsx'
import { evidenceByFact, type Ground } from './evidence.ts'

/** Where the facts come from, and how sure they are. */
export function Sources({ object }: { readonly object: CatalogueObject }) {
  const { t } = useTranslation('visit')
  const sources = object.sources ?? []
  const facts = evidenceByFact(object)
  if (sources.length === 0 && facts.length === 0) return null
  return (
    <details className="sources">
      <summary>{t('sources.heading')}</summary>
      {facts.length > 0 && (
        <dl className="sources__evidence">
          {facts.map(({ fact, grounds }) => (
            <div key={fact} className="sources__line">
              <dt>{t(`fact.${fact}`, { defaultValue: fact })}</dt>
              {grounds.map((ground) => (
                <GroundLine key={JSON.stringify(ground)} ground={ground} />
              ))}
            </div>
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

function GroundLine({ ground: { certainty, source, note } }: { readonly ground: Ground }) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  return (
    <dd>
      {t(`certainty.${certainty}`)}
      {source !== undefined && t('sources.see', { number: source + 1 })}
      <Words as="div" map={note} language={language} order={scene.languages} className="sources__note" />
    </dd>
  )
}
