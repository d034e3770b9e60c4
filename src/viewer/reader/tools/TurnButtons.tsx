import './TurnButtons.css'
import { useTranslation } from 'react-i18next'
import type { BookDirections, Side } from '../../../scenes/text/directions.ts'
import { downIcon, type IconShape, leftIcon, rightIcon, upIcon } from '../../../ui/icons.ts'
import { ToolButton } from './ToolButton.tsx'

const ARROWS: Readonly<Record<Side, IconShape>> = {
  left: leftIcon,
  right: rightIcon,
  top: upIcon,
  bottom: downIcon,
}

interface TurnButtonsProps {
  readonly book: BookDirections
  /** Absent at the covers. */
  readonly onNext: (() => void) | undefined
  readonly onPrevious: (() => void) | undefined
}

/** At the edges of the book, each on the side to which it leads, in every language of the interface. */
export function TurnButtons({ book, onNext, onPrevious }: TurnButtonsProps) {
  const { t } = useTranslation('reader')
  const button = (turn: 'next' | 'previous', side: Side, onPress: (() => void) | undefined) => (
    <ToolButton
      shape={ARROWS[side]}
      name={t(`page.${turn}`)}
      className={`turn-button turn-button--${side}`}
      onPress={onPress}
    />
  )
  return (
    <>
      {button('previous', book.firstAt, onPrevious)}
      {button('next', book.nextAt, onNext)}
    </>
  )
}
