import type { Direction } from '../../../scenes/text/language.ts'
import { wrapLines } from './wrapping.ts'

/** How one run of lines is set. Lengths in metres: a text in the hall has a real size. */
export interface Style {
  readonly em: number
  /** Distance of lines, in ems. */
  readonly line: number
  readonly weight: 400 | 600
  readonly colour: string
}

export interface Paragraph {
  readonly text: string
  readonly style: Style
  /** Metres above it, unless it comes first. */
  readonly before: number
}

/** Paragraphs of one language under each other. */
export interface Column {
  /** Metres from the left edge of the sheet. */
  readonly left: number
  readonly width: number
  /** Metres from the upper edge. */
  readonly top: number
  readonly language: string
  readonly dir: Direction
  readonly align: 'start' | 'center'
  readonly paragraphs: readonly Paragraph[]
}

export interface Line {
  readonly text: string
  readonly style: Style
  readonly dir: Direction
  readonly language: string
  readonly align: 'left' | 'right' | 'center'
  /** Metres, of the point on the base line that `align` speaks of. */
  readonly x: number
  readonly baseline: number
}

/** A text ready to be drawn: metres from the upper left corner. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

/** Width in metres of a text set in a style. In a browser: the canvas's own shaper. */
export type Measure = (text: string, style: Style, language: string) => number

/** Where the base line lies in the height of a line, as a share of the em above the middle of the line. */
const BASELINE: Readonly<Record<Direction, number>> = { ltr: 0.36, rtl: 0.24 }

/**
 * Breaks the columns into lines and places them.
 * @param padding metres kept free beneath the longest column
 */
export function layOut(
  columns: readonly Column[],
  size: { readonly width: number; readonly padding: number },
  measure: Measure,
): Sheet {
  const set = columns.map((column) => setColumn(column, measure))
  return {
    width: size.width,
    height: Math.max(0, ...set.map(({ bottom }) => bottom)) + size.padding,
    lines: set.flatMap(({ lines }) => lines),
  }
}

function setColumn(column: Column, measure: Measure): { lines: Line[]; bottom: number } {
  const { dir, language, left, width } = column
  const align = column.align === 'center' ? 'center' : dir === 'rtl' ? 'right' : 'left'
  const x = align === 'left' ? left : align === 'right' ? left + width : left + width / 2
  const lines: Line[] = []
  let y = column.top
  for (const [i, { text, style, before }] of column.paragraphs.entries()) {
    if (i > 0) y += before
    for (const piece of wrapLines(text, width, (run) => measure(run, style, language))) {
      const baseline = y + (style.line / 2 + BASELINE[dir]) * style.em
      if (piece !== '') lines.push({ text: piece, style, dir, language, align, x, baseline })
      y += style.line * style.em
    }
  }
  return { lines, bottom: y }
}
