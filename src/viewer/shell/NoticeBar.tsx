import './NoticeBar.css'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon } from '../../ui/icons.ts'

/** One sentence about the visit itself, by the name of its words. */
export interface Notice {
  readonly key:
    | 'notice.noWebGL'
    | 'notice.lost'
    | 'notice.noHall'
    | 'notice.noPart'
    | 'notice.noWords'
    | 'notice.noExhibit'
    | 'notice.noRoom'
  /** Tries once more. */
  readonly onRetry?: () => void
}

interface NoticeBarProps {
  readonly notice: Notice | null
  readonly onDismiss: () => void
}

/** Why something is not as the visitor asked. Stays until it has been read. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const { t } = useTranslation('visit')
  return (
    <div className="notice-bar" role="status">
      {notice && (
        <p className="notice-bar__notice">
          <span>{t(notice.key)}</span>
          {notice.onRetry && (
            <button type="button" className="button" onClick={notice.onRetry}>
              {t('common:retry')}
            </button>
          )}
          <button type="button" className="icon-button" aria-label={t('common:close')} onClick={onDismiss}>
            <Icon shape={closeIcon} />
          </button>
        </p>
      )}
    </div>
  )
}
