import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon.tsx'
import { leftIcon, rightIcon } from '../../../ui/icons.ts'

interface OpeningSliderProps {
  /** From 0. */
  readonly opening: number
  readonly count: number
  /** Where what follows lies in the book: the slider begins at the other side, in every interface. */
  readonly nextAt: 'left' | 'right'
  /** What lies there, in words. */
  readonly seen: string
  readonly onGo: (opening: number) => void
}

/** From the first opening, or sheet, to the last. */
export function OpeningSlider({ opening, count, nextAt, seen, onGo }: OpeningSliderProps) {
  const { t } = useTranslation('formEditor')
  const towards = (side: 'left' | 'right') => {
    const next = side === nextAt ? opening + 1 : opening - 1
    return {
      disabled: next < 0 || next >= count,
      'aria-label': t(side === nextAt ? 'preview.next' : 'preview.previous'),
      onClick: () => onGo(next),
    }
  }
  return (
    <div className="form-preview__slider" dir="ltr">
      <button type="button" className="icon-button" {...towards('left')}>
        <Icon shape={leftIcon} />
      </button>
      <input
        type="range"
        dir={nextAt === 'left' ? 'rtl' : 'ltr'}
        min={0}
        max={count - 1}
        value={opening}
        aria-label={t('preview.slider')}
        aria-valuetext={seen}
        onChange={({ target }) => onGo(Number(target.value))}
      />
      <button type="button" className="icon-button" {...towards('right')}>
        <Icon shape={rightIcon} />
      </button>
    </div>
  )
}
