import './ShareDialog.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { buildSearch } from '../address.ts'
import { useVisit } from '../VisitContext.tsx'

/** The address that leads back to what is open now, in this language: to copy, or to read off. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('visit')
  const language = useVisit((visit) => visit.language)
  const view = useVisit((visit) => visit.view)
  const exhibit = useVisit((visit) => visit.open ?? visit.focus)
  const [copied, setCopied] = useState(false)
  const address = new URL(buildSearch(location.search, { language, view, exhibit }), location.href).href

  const copy = () =>
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <Dialog className="share-dialog" labelledBy="share-heading" onClose={onClose}>
      <h2 id="share-heading" className="share-dialog__heading">
        {t('bar.share')}
      </h2>
      <label className="share-dialog__label" htmlFor="share-address">
        {t(exhibit ? 'share.exhibit' : 'share.visit')}
      </label>
      <input
        id="share-address"
        className="field share-dialog__address"
        dir="ltr"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p className="share-dialog__said" role="status">
        {copied ? t('share.copied') : ''}
      </p>
      <div className="share-dialog__actions">
        <button type="button" className="button" onClick={onClose}>
          {t('common:close')}
        </button>
        {'clipboard' in navigator && (
          <button type="button" className="button button--primary" onClick={() => void copy()}>
            {t('share.copy')}
          </button>
        )}
      </div>
    </Dialog>
  )
}
