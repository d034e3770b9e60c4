import './Banners.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon, warningIcon } from '../../ui/icons.ts'
import { useEditor } from '../state/EditorContext.tsx'

/** What concerns the whole draft and stays true for a while: another tab holds it; its end could not be read. */
export function Banners({ damaged }: { readonly damaged: number }) {
  const { t } = useTranslation('workbench')
  const readOnly = useEditor((state) => state.readOnly)
  const [seen, setSeen] = useState(false)
  return (
    <div className="banners" role="status">
      {readOnly && (
        <p className="banner">
          <Icon shape={warningIcon} />
          <span>{t('banner.readOnly')}</span>
        </p>
      )}
      {damaged > 0 && !seen && (
        <p className="banner">
          <Icon shape={warningIcon} />
          <span>{t('banner.damaged', { count: damaged })}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={t('common:close')}
            onClick={() => setSeen(true)}
          >
            <Icon shape={closeIcon} />
          </button>
        </p>
      )}
    </div>
  )
}
