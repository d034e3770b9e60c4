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
/** Shares of a card's width that the left of two columns may take: the one at which the card is least tall. */
const LEFT_SHARES = [0.5, 0.46, 0.54, 0.42, 0.58]
const ROOM = { zh: 0.2, ar: 0.096, gap: 0.05, width: 0.78 }

/**
 * A label card: what it says in two columns, Arabic at the right.
 * @param width of the card, metres @param scale of the type: a card over which one bends is read from nearer by
 */
export function composeLabel(facts: readonly Facts[], width: number, scale: number, measure: Measure): Sheet {
  const [padding, gutter, titleEm, factEm] = [LABEL.padding, LABEL.gutter, LABEL.title, LABEL.fact].map(
    (metres) => metres * scale,
  ) as [number, number, number, number]
  const inner = width - 2 * padding - gutter * (facts.length - 1)
  const paragraphs = facts.map((fact) => labelParagraphs(fact, titleEm, factEm))
  const sheets = (facts.length > 1 ? LEFT_SHARES : [1]).map((share) => {
    const columns = facts.map(({ language, dir }, i): Column => {
      const left = i === 0 ? padding : padding + inner * share + gutter
      const columnWidth = inner * (i === 0 ? share : 1 - share)
      const top = padding * 0.75
      return { left, width: columnWidth, top, language, dir, align: 'start', paragraphs: paragraphs[i] ?? [] }
    })
    return layOut(columns, { width, padding: padding * 0.8 }, measure)
  })
  return sheets.reduce((best, sheet) => (sheet.height < best.height - 1e-9 ? sheet : best))
}

/** Number, title and facts under each other, in ems of these many metres. */
function labelParagraphs({ number, title, lines, dir }: Facts, titleEm: number, factEm: number): Paragraph[] {
  const quiet: Style = { ...style(dir, factEm, 400), colour: INK_2 }
  return [
    ...(number ? [{ text: number, style: quiet, before: 0 }] : []),
    { text: title, style: style(dir, titleEm, 600), before: factEm * 0.2 },
    ...lines.map((text, n) => ({ text, style: quiet, before: n === 0 ? factEm * 0.3 : 0 })),
  ]
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
