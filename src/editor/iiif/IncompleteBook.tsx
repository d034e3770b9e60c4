import { useTranslation } from 'react-i18next'
import { pageNumbers } from '../../scenes/interchange/iiif/findings.ts'
import type { PagePlan } from '../../scenes/interchange/iiif/pages.ts'
import type { Fetched } from './fetchPages.ts'
import { troubleWords } from './troubleWords.ts'
import type { BookImport } from './useBookImport.ts'

interface IncompleteBookProps {
  readonly pages: readonly PagePlan[]
  readonly fetched: Fetched
  readonly book: BookImport
  readonly onClose: () => void
}

/** Which pages have not come, each with the reason; they can be asked for again, or become missing pages. */
export function IncompleteBook({ pages, fetched, book, onClose }: IncompleteBookProps) {
  const { t } = useTranslation('workbench')
  const absent = pages.filter((page) => page.picture && !fetched.media.has(page))
  const reasons = new Map<string, number[]>()
  for (const page of absent) {
    const trouble = fetched.troubles.get(page)
    const words = trouble ? troubleWords(t, trouble) : t('iiif.notYet')
    reasons.set(words, [...(reasons.get(words) ?? []), page.number])
  }
  return (
    <div className="manifest__review">
      <p role="status">{t('iiif.incomplete', { done: fetched.media.size, count: absent.length })}</p>
      <ul className="manifest__findings" aria-label={t('iiif.absent')}>
        {[...reasons].map(([words, numbers]) => (
          <li key={words}>
            <strong>{t('iiif.pagesOf', { pages: pageNumbers(numbers) })}</strong> {words}
          </li>
        ))}
      </ul>
      <div className="manifest__actions">
        <button type="button" className="button button--quiet" onClick={onClose}>
          {t('iiif.discard')}
        </button>
        <button type="button" className="button" disabled={fetched.media.size === 0} onClick={book.finish}>
          {t('iiif.finish')}
        </button>
        <button type="button" className="button button--primary" onClick={book.retry}>
          {t('iiif.retry')}
        </button>
      </div>
    </div>
  )
}
