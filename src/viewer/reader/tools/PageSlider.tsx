import './PageSlider.css'
import { useTranslation } from 'react-i18next'
import type { BookDirections } from '../../../scenes/text/directions.ts'

interface PageSliderProps {
  readonly book: BookDirections
  readonly at: number
  readonly count: number
  /** The present step in words. */
  readonly said: string
  readonly onChange: (at: number) => void
}

/** Runs as the book runs: a book from the right begins at the right. */
export function PageSlider({ book, at, count, said, onChange }: PageSliderProps) {
  const { t } = useTranslation('reader')
  return (
    <input
      type="range"
      className="page-slider"
      dir={book.nextAt === 'left' ? 'rtl' : 'ltr'}
      min={1}
      max={count}
      value={at + 1}
      aria-label={t('slider')}
      aria-valuetext={said}
      onChange={(event) => onChange(Number(event.currentTarget.value) - 1)}
    />
  )
}
