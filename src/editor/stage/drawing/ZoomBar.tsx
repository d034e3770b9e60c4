import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon.tsx'
import { minusIcon, plusIcon } from '../../../ui/icons.ts'
import { fitIcon } from '../../../ui/toolIcons.ts'

export interface ZoomBarProps {
  /** Pixels per metre. */
  readonly scale: number
  onZoom(steps: number): void
  onFit(): void
}

/** Round lengths that a scale bar may stand for, metres. */
const LENGTHS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100]
/** A scale bar is as long as it can be up to this, pixels. */
const LONGEST = 96

/** Zoom buttons beside a scale bar, as on a printed plan. */
export function ZoomBar({ scale, onZoom, onFit }: ZoomBarProps) {
  const { t } = useTranslation('stage')
  const length = LENGTHS.findLast((metres) => metres * scale <= LONGEST) ?? 0.01
  const named =
    length < 1 ? t('unit.centimetres', { value: length * 100 }) : t('unit.metres', { value: length })
  return (
    <div className="stage-drawing__zoom">
      <span className="stage-drawing__scale">
        <svg width={length * scale + 2} height="8" aria-hidden="true">
          <path d={`M1 1v6M1 4h${length * scale}M${length * scale + 1} 1v6`} />
        </svg>
        <span>{named}</span>
      </span>
      <button type="button" className="icon-button" title={`${t('zoom.out')} (−)`} onClick={() => onZoom(-1)}>
        <Icon shape={minusIcon} />
        <span className="visually-hidden">{t('zoom.out')}</span>
      </button>
      <button type="button" className="icon-button" title={`${t('zoom.in')} (+)`} onClick={() => onZoom(1)}>
        <Icon shape={plusIcon} />
        <span className="visually-hidden">{t('zoom.in')}</span>
      </button>
      <button type="button" className="icon-button" title={`${t('zoom.fit')} (0)`} onClick={onFit}>
        <Icon shape={fitIcon} />
        <span className="visually-hidden">{t('zoom.fit')}</span>
      </button>
    </div>
  )
}
