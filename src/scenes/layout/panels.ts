import type { PanelText } from '../schema/exhibit.ts'
import { type Direction, directionOf } from '../text/language.ts'
import { plainText } from '../text/marks.ts'

/** Metres of the type on a wall: legible from two metres and more (bilingual.md §6 of the project's reference). */
export const PANEL_TYPE = { body: 0.028, title: 0.056, margin: 0.06, gap: 0.04 } as const

/**
 * How a panel's two directions stand: side by side on a panel at least `from` metres wide, `gutter` apart, else one
 * above the other, `stackGap` apart.
 */
export const PANEL_COLUMNS = { from: 1, gutter: 0.08, stackGap: 0.06 } as const

/** Advance of a letter and distance of lines, in ems. Arabic letters are narrow, and set larger than Chinese beside them. */
function measureOf(language: string): { advance: number; line: number } {
  if (/^(zh|lzh|ja)(-|$)/.test(language)) return { advance: 1.03, line: 1.6 }
  return directionOf(language) === 'rtl' ? { advance: 0.54, line: 1.82 } : { advance: 0.53, line: 1.6 }
}

function blockHeight(text: string, language: string, em: number, width: number): number {
  const { advance, line } = measureOf(language)
  const perLine = Math.max(1, Math.floor(width / (em * advance)))
  const lines = plainText(text)
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0)
  return lines * em * line
}

/** Height of the longest text of one direction in a column this wide; 0 when there is none. */
function columnHeight(panel: PanelText, dir: Direction, width: number): number {
  const heights = Object.entries(panel.body).map(([language, body]) => {
    if (directionOf(language) !== dir) return 0
    const title = panel.title?.[language]
    const titleHeight =
      title === undefined ? 0 : blockHeight(title, language, PANEL_TYPE.title, width) + PANEL_TYPE.gap
    return titleHeight + blockHeight(body, language, PANEL_TYPE.body, width)
  })
  return Math.max(0, ...heights)
}

/**
 * Metres of a text panel, which shows one text of each direction. The width is the record's; the height has room for the
 * longest text of either direction, so that it does not depend on who reads.
 */
export function panelSize(panel: PanelText): { width: number; height: number } {
  const { width } = panel
  const beside = width >= PANEL_COLUMNS.from
  const languages = Object.keys(panel.body)
  const isBoth = languages.some((tag) => directionOf(tag) !== directionOf(languages[0] ?? ''))
  const column = isBoth && beside ? (width - PANEL_COLUMNS.gutter) / 2 : width
  const heights = (['ltr', 'rtl'] as const).map((dir) => columnHeight(panel, dir, column))
  const text = beside
    ? Math.max(...heights)
    : heights.reduce((sum, one) => sum + one, isBoth ? PANEL_COLUMNS.stackGap : 0)
  return { width, height: Math.max(PANEL_TYPE.title, text) + PANEL_TYPE.margin }
}
