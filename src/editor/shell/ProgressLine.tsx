import './ProgressLine.css'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon } from '../../ui/icons.ts'

interface ProgressLineProps {
  /** What is going on, in words. */
  readonly label: string
  /** From 0 to 1. */
  readonly done: number
  readonly onCancel?: () => void
  readonly className?: string
}

/** How far something is that takes more than a second, with a way to stop it. */
export function ProgressLine({ label, done, onCancel, className = '' }: ProgressLineProps) {
  const { t } = useTranslation('workbench')
  return (
    <div className={`progress-line ${className}`}>
      <span className="progress-line__label">{label}</span>
      <progress className="progress-line__bar" aria-label={label} max={1} value={done} />
      {onCancel && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('cancelWhat', { what: label })}
          title={t('common:cancel')}
          onClick={onCancel}
        >
          <Icon shape={closeIcon} />
        </button>
      )}
    </div>
  )
}
