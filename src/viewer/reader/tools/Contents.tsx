import './Contents.css'
import { useTranslation } from 'react-i18next'
import type { Heading } from '../../../scenes/schema/object.ts'
import { Words } from '../../../ui/Words.tsx'
import { useVisit } from '../../VisitContext.tsx'

interface ContentsProps {
  readonly headings: readonly Heading[]
  /** The furthest page of the list that lies open. */
  readonly page: number
  readonly onChoose: (page: number) => void
}

/** Headings by which one finds one's way in the object. */
export function Contents({ headings, page, onChoose }: ContentsProps) {
  const { t } = useTranslation('reader')
  const language = useVisit((visit) => visit.language)
  const order = useVisit((visit) => visit.scene.languages)
  const here = headings.findLastIndex((heading) => heading.page <= page)
  return (
    <nav id="reader-contents" className="reader__aside" aria-label={t('contents')}>
      <h3 className="reader-contents__title">{t('contents')}</h3>
      <ol className="reader-contents__list">
        {headings.map((heading, i) => (
          <li key={`${heading.page} ${JSON.stringify(heading.title)}`}>
            <button
              type="button"
              className="reader-contents__heading"
              style={{ paddingInlineStart: `${8 + 16 * ((heading.level ?? 1) - 1)}px` }}
              aria-current={i === here ? 'location' : undefined}
              onClick={() => onChoose(heading.page)}
            >
              <Words map={heading.title} language={language} order={order} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
