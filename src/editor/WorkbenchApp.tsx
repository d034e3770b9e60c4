import './shell/workbench.css'
import { useTranslation } from 'react-i18next'
import { PageWords } from '../i18n/PageWords.tsx'
import { StartPage } from './drafts/StartPage.tsx'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { Trouble } from './shell/Trouble.tsx'
import { useOpenStorage } from './shell/useOpenStorage.ts'
import { Workbench } from './shell/Workbench.tsx'
import { WORKBENCH_WORDS } from './shell/words.ts'

/** The curator's workbench. @param props.draft id of a draft in storage; null shows the list of drafts */
export function WorkbenchApp({ draft }: { readonly draft: string | null }) {
  return (
    <PageWords loaders={WORKBENCH_WORDS}>
      <ErrorBoundary>
        <Opened draft={draft} />
      </ErrorBoundary>
    </PageWords>
  )
}

function Opened({ draft }: { readonly draft: string | null }) {
  const { t } = useTranslation('workbench')
  const opening = useOpenStorage()
  if (opening.kind === 'opening') return null
  if (opening.kind === 'closed') {
    return (
      <Trouble whole title={t('storage.title')} sentence={t(`storage.${opening.trouble}`)}>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {t('common:retry')}
        </button>
      </Trouble>
    )
  }
  if (draft === null) return <StartPage storage={opening.storage} />
  return <Workbench key={draft} storage={opening.storage} draft={draft} />
}
