import './Portal.css'
import { useTranslation } from 'react-i18next'
import { PageWords } from '../i18n/PageWords.tsx'
import { PORTAL_WORDS } from './words.ts'

/** What stands in place of the portal and the workbench when another page has framed them. */
export function Framed() {
  return (
    <PageWords loaders={PORTAL_WORDS}>
      <Refusal />
    </PageWords>
  )
}

function Refusal() {
  const { t } = useTranslation('portal')
  return (
    <main className="portal__framed" role="alert">
      <p>{t('portal.framed')}</p>
      <a className="button" href={location.href} target="_top">
        {t('portal.framed.open')}
      </a>
    </main>
  )
}
