import './CheckPage.css'
import { useTranslation } from 'react-i18next'
import { PublishPanel } from '../publish/PublishPanel.tsx'
import { FindingList } from './FindingList.tsx'
import { useFindings } from './useFindings.ts'

/** What is still to be put right, and publishing. */
export function CheckPage() {
  const { t } = useTranslation('workbench')
  const findings = useFindings()
  return (
    <div className="check-page">
      <section aria-labelledby="check-findings" className="check-page__findings">
        <h2 id="check-findings" className="check-page__title">
          {t('check.title')}
        </h2>
        <FindingList findings={findings} />
      </section>
      <section aria-labelledby="check-publish" className="check-page__publish">
        <h2 id="check-publish" className="check-page__title">
          {t('publish.title')}
        </h2>
        <PublishPanel findings={findings} />
      </section>
    </div>
  )
}
