import { useTranslation } from 'react-i18next'
import { PANEL_TYPE } from '../../../scenes/layout/panels.ts'
import type { PanelText } from '../../../scenes/schema/exhibit.ts'
import { pickText } from '../../../scenes/text/language.ts'

export interface HungTextProps {
  readonly text: PanelText
  readonly languages: readonly string[]
  readonly width: number
  readonly height: number
}

/** Millimetres to a metre: type is set in millimetres, since browsers will not set it in fractions of a unit. */
const MM = 1000

/** A panel of text: its title as it will read, its lines as strokes. */
export function HungText({ text, languages, width, height }: HungTextProps) {
  const { i18n } = useTranslation('stage')
  const title = pickText(text.title, i18n.language, languages)
  const body = pickText(text.body, i18n.language, languages)
  const { margin, gap, body: em, title: titleEm } = PANEL_TYPE
  const rtl = (title ?? body)?.dir === 'rtl'
  const start = rtl ? width / 2 - margin : -width / 2 + margin
  const inner = width - 2 * margin
  const top = -height / 2 + margin + (title ? titleEm * 1.5 + gap : 0)
  const lines = body ? Math.max(0, Math.floor((height / 2 - margin - top) / (em * 1.8))) : 0
  const strokes = Array.from({ length: lines }, (_, index) => {
    const length = (index === lines - 1 ? 0.6 : 1) * inner * (rtl ? -1 : 1)
    return `M${start} ${top + (index + 0.5) * em * 1.8}h${length}`
  })
  return (
    <>
      <rect className="elevation__panel" x={-width / 2} y={-height / 2} width={width} height={height} />
      {title && (
        <text
          className="elevation__panel-title"
          lang={title.language}
          direction={title.dir}
          transform={`translate(${start} ${-height / 2 + margin + titleEm}) scale(${1 / MM})`}
          fontSize={titleEm * MM}
          textAnchor="start"
        >
          {title.text}
        </text>
      )}
      <path className="elevation__lines" d={strokes.join('')} />
    </>
  )
}
