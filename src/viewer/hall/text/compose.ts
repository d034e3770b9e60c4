import { PANEL_COLUMNS, PANEL_TYPE } from '../../../scenes/layout/panels.ts'
import type { PanelText } from '../../../scenes/schema/exhibit.ts'
import type { LanguageMap } from '../../../scenes/schema/text.ts'
import { plainText } from '../../../scenes/text/marks.ts'
import { type Facts, textOf } from './facts.ts'
import {
  type Column,
  type Line,
  layOut,
  type Measure,
  type Paragraph,
  type Sheet,
  type Style,
} from './sheet.ts'

export const INK = '#1e1b18'
const INK_2 = '#5b544b'
/** Arabic is set larger than Chinese beside it, so that both look the same size (look.md §3). */
const ARABIC_SCALE = 1.12

/** Metres. At 1.4 m from the eye 19.5 mm subtend 0.8° (look.md §3). */
const LABEL = { title: 0.0235, fact: 0.0195, padding: 0.026, gutter: 0.034 }
const ROOM = { zh: 0.2, ar: 0.096, gap: 0.05, width: 0.78 }

/**
 * A label card: what it says in two columns, Arabic at the right.
 * @param width of the card, metres @param scale of the type: a card over which one bends is read from nearer by
 */
export function composeLabel(facts: readonly Facts[], width: number, scale: number, measure: Measure): Sheet {
  const [padding, gutter, titleEm, factEm] = [LABEL.padding, LABEL.gutter, LABEL.title, LABEL.fact].map(
    (metres) => metres * scale,
  ) as [number, number, number, number]
  const columnWidth = (width - 2 * padding - gutter * (facts.length - 1)) / Math.max(1, facts.length)
  const columns = facts.map((fact, i): Column => {
    const title: Paragraph = { text: fact.title, style: style(fact.dir, titleEm, 600), before: 0.004 * scale }
    const number: Paragraph[] = fact.number
      ? [{ text: fact.number, style: { ...style(fact.dir, factEm, 400), colour: INK_2 }, before: 0 }]
      : []
    const lines = fact.lines.map((text, n): Paragraph => {
      return {
        text,
        style: { ...style(fact.dir, factEm, 400), colour: INK_2 },
        before: n === 0 ? 0.006 * scale : 0,
      }
    })
    return {
      left: padding + i * (columnWidth + gutter),
      width: columnWidth,
      top: padding * 0.75,
      language: fact.language,
      dir: fact.dir,
      align: 'start',
      paragraphs: [...number, title, ...lines],
    }
  })
  return layOut(columns, { width, padding: padding * 0.8 }, measure)
}

/** A text panel: Chinese and Arabic side by side where it is wide enough, else one above the other. */
export function composePanel(panel: PanelText, order: readonly string[], measure: Measure): Sheet {
  const { width } = panel
  const texts = (['ltr', 'rtl'] as const).flatMap((dir) => {
    const body = textOf(panel.body, dir, order)
    return body
      ? { dir, language: body.language, paragraphs: panelParagraphs(panel, body.text, dir, order) }
      : []
  })
  const size = { width, padding: 0 }
  const sideBySide = texts.length > 1 && width >= PANEL_COLUMNS.from
  if (sideBySide) {
    const columnWidth = (width - PANEL_COLUMNS.gutter) / 2
    const columns = texts.map((text, i): Column => {
      return {
        ...text,
        left: i * (columnWidth + PANEL_COLUMNS.gutter),
        width: columnWidth,
        top: 0,
        align: 'start',
      }
    })
    return layOut(columns, size, measure)
  }
  return texts.reduce<Sheet>(
    (above, text) => {
      const top = above.height === 0 ? 0 : above.height + PANEL_COLUMNS.stackGap
      const sheet = layOut([{ ...text, left: 0, width, top, align: 'start' }], size, measure)
      return { width, height: sheet.height, lines: [...above.lines, ...sheet.lines] }
    },
    { width, height: 0, lines: [] },
  )
}

function panelParagraphs(
  panel: PanelText,
  body: string,
  dir: 'ltr' | 'rtl',
  order: readonly string[],
): Paragraph[] {
  const title = textOf(panel.title, dir, order)
  const titles: Paragraph[] = title
    ? [{ text: plainText(title.text), style: style(dir, PANEL_TYPE.title, 600), before: 0 }]
    : []
  const paragraphs = plainText(body)
    .split('\n\n')
    .map((text, i): Paragraph => {
      return {
        text,
        style: style(dir, PANEL_TYPE.body, 400),
        before: i === 0 ? PANEL_TYPE.gap : PANEL_TYPE.body * 0.7,
      }
    })
  return [...titles, ...paragraphs]
}

/** The name of a room on its wall: Chinese downwards, Arabic beneath (look.md §5). */
export function composeRoomTitle(title: LanguageMap, order: readonly string[], measure: Measure): Sheet {
  const ltr = textOf(title, 'ltr', order)
  const rtl = textOf(title, 'rtl', order)
  const width = ROOM.width
  const vertical =
    ltr && /^(zh|lzh|ja)/.test(ltr.language) ? downwards(ltr.text, ltr.language, width / 2) : undefined
  const top = vertical ? vertical.height + ROOM.gap : 0
  const beneath = [vertical ? undefined : ltr, rtl].flatMap((text) => text ?? [])
  const paragraphsOf = (text: string, dir: 'ltr' | 'rtl'): Paragraph[] => [
    { text, style: style(dir, ROOM.ar / ARABIC_SCALE, 600), before: 0 },
  ]
  const columns = beneath.map((text): Column => {
    const { language, dir } = text
    return { left: 0, width, top, language, dir, align: 'center', paragraphs: paragraphsOf(text.text, dir) }
  })
  const sheet = layOut(columns, { width, padding: 0 }, measure)
  return {
    width,
    height: Math.max(sheet.height, vertical?.height ?? 0),
    lines: [...(vertical?.lines ?? []), ...sheet.lines],
  }
}

/** One character under the other. */
function downwards(text: string, language: string, x: number): { lines: Line[]; height: number } {
  const characters = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)]
    .map(({ segment }) => segment)
    .filter((character) => character.trim() !== '')
  const pitch = ROOM.zh * 1.12
  const lines = characters.map((character, i): Line => {
    const baseline = i * pitch + ROOM.zh * 0.9
    return {
      text: character,
      style: style('ltr', ROOM.zh, 600),
      dir: 'ltr',
      language,
      align: 'center',
      x,
      baseline,
    }
  })
  return { lines, height: characters.length * pitch }
}

function style(dir: 'ltr' | 'rtl', em: number, weight: 400 | 600): Style {
  return dir === 'rtl'
    ? { em: em * ARABIC_SCALE, line: 1.62, weight, colour: INK }
    : { em, line: 1.6, weight, colour: INK }
}
