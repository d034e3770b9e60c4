import './Ruler.css'
import { useTranslation } from 'react-i18next'
import { HAN_CHI, rulerFor } from './rulerFor.ts'

/** Centimetres of the thing itself, and a Han foot beneath them, at the present scale. */
export function Ruler({
  cssPixelsPerMetre,
  room,
}: {
  readonly cssPixelsPerMetre: number
  readonly room: number
}) {
  const { t } = useTranslation('reader')
  const { centimetres, ticks, hasChi } = rulerFor(cssPixelsPerMetre, room)
  return (
    <div
      className="reader-ruler"
      role="img"
      aria-label={t('ruler.measure', { length: centimetres })}
      dir="ltr"
    >
      <div className="reader-ruler__scale" style={{ width: (centimetres / 100) * cssPixelsPerMetre }}>
        {ticks.map((share) => (
          <i key={share} style={{ left: `${share * 100}%` }} />
        ))}
        <span dir="auto">{t('ruler.centimetres', { length: centimetres })}</span>
      </div>
      {hasChi && (
        <div className="reader-ruler__chi" style={{ width: HAN_CHI * cssPixelsPerMetre }}>
          <span dir="auto">{t('ruler.chi')}</span>
        </div>
      )}
    </div>
  )
}
