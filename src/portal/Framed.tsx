import './Portal.css'
import { useTranslation } from 'react-i18next'
import { PortalWords } from './PortalWords.tsx'

/** What stands in place of the portal and the workbench when another page has framed them. */
export function Framed() {
  return (
    <PortalWords>
      <Refusal />
    </PortalWords>
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
