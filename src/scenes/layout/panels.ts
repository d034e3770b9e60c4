import type { PanelText } from '../schema/exhibit.ts'
import { directionOf } from '../text/language.ts'

/** Metres of the type on a wall: legible from two metres and more (bilingual.md §6 of the project's reference). */
export const PANEL_TYPE = { body: 0.028, title: 0.056, margin: 0.06, gap: 0.04 } as const

/** Advance of a letter and distance of lines, in ems. Arabic letters are narrow and its lines stand apart. */
function measureOf(language: string): { advance: number; line: number } {
  if (/^(zh|lzh|ja)(-|$)/.test(language)) return { advance: 1, line: 1.8 }
  return directionOf(language) === 'rtl' ? { advance: 0.5, line: 2 } : { advance: 0.52, line: 1.6 }
}

function blockHeight(text: string, language: string, em: number, width: number): number {
  const { advance, line } = measureOf(language)
  const perLine = Math.max(1, Math.floor(width / (em * advance)))
  const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / perLine)), 0)
  return lines * em * line
}

/**
 * Metres of a text panel. The width is the record's; the height has room for the longest of its languages, so that a
 * panel keeps its size when the visitor changes language.
 */
export function panelSize(panel: PanelText): { width: number; height: number } {
  const inner = Math.max(PANEL_TYPE.body, panel.width - 2 * PANEL_TYPE.margin)
  const languages = Object.keys(panel.body)
  const heights = languages.map((language) => {
    const title = panel.title?.[language]
    const titleHeight =
      title === undefined ? 0 : blockHeight(title, language, PANEL_TYPE.title, inner) + PANEL_TYPE.gap
    return titleHeight + blockHeight(panel.body[language] ?? '', language, PANEL_TYPE.body, inner)
  })
  return { width: panel.width, height: Math.max(PANEL_TYPE.title, ...heights) + 2 * PANEL_TYPE.margin }
}
