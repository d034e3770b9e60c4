import { useTranslation } from 'react-i18next'
import { PANEL_COLUMNS, PANEL_TYPE } from '../../../scenes/layout/panels.ts'
import type { PanelText } from '../../../scenes/schema/exhibit.ts'
import { directionOf } from '../../../scenes/text/language.ts'
import { MarkedWords } from '../../../ui/MarkedWords.tsx'
import { Words } from '../../../ui/Words.tsx'

export interface HungTextProps {
  readonly text: PanelText
  /** The exhibition's own languages. */
  readonly languages: readonly string[]
  /** Metres. */
  readonly width: number
  readonly height: number
}

/** Type is set in millimetres, as pixels of a drawing at a thousandth: no browser sets it in fractions of one. */
const MM = 1000

/** A panel of text as it will stand on the wall: one text of each direction, side by side where it is wide enough. */
export function HungText({ text, languages, width, height }: HungTextProps) {
  const { i18n } = useTranslation('stage')
  const columns = columnsOf(Object.keys(text.body), [i18n.language, ...languages])
  const beside = width >= PANEL_COLUMNS.from
  return (
    <>
      <rect className="elevation__panel" x={-width / 2} y={-height / 2} width={width} height={height} />
      <g transform={`translate(${-width / 2} ${-height / 2}) scale(${1 / MM})`}>
        <foreignObject className="elevation__sheet" width={width * MM} height={height * MM}>
          <div
            className="elevation__text"
            style={{
              flexDirection: beside ? 'row' : 'column',
              gap: (beside ? PANEL_COLUMNS.gutter : PANEL_COLUMNS.stackGap) * MM,
              paddingBlock: (PANEL_TYPE.margin / 2) * MM,
            }}
          >
            {columns.map((language) => (
              <div key={language} className="elevation__column">
                <div style={{ fontSize: PANEL_TYPE.title * MM, marginBlockEnd: PANEL_TYPE.gap * MM }}>
                  <Words as="p" map={only(text.title, language)} language={language} order={[]} />
                </div>
                <div style={{ fontSize: PANEL_TYPE.body * MM }}>
                  <MarkedWords map={only(text.body, language)} language={language} order={[]} />
                </div>
              </div>
            ))}
          </div>
        </foreignObject>
      </g>
    </>
  )
}

/** The first of the wanted languages that there is of either direction; what is written from the left stands left. */
function columnsOf(there: readonly string[], wanted: readonly string[]): string[] {
  const order = [...wanted.filter((language) => there.includes(language)), ...there]
  return (['ltr', 'rtl'] as const).flatMap(
    (dir) => order.find((language) => directionOf(language) === dir) ?? [],
  )
}

const only = (map: PanelText['title'], language: string) => {
  const text = map?.[language]
  return text === undefined ? undefined : { [language]: text }
}
