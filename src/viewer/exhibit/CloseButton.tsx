import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon } from '../../ui/icons.ts'

/** Closes what is opened, whether it has come or not. */
export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('visit')
  return (
    <button
      type="button"
      className="icon-button exhibit-dialog__close"
      aria-label={t('common:close')}
      title={t('common:close')}
      onClick={onClose}
    >
      <Icon shape={closeIcon} />
    </button>
  )
}
