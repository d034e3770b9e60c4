import { DIAMOND_END } from '../data/classics.ts'
import {
  DIAMOND_COLUMNS,
  HEART_PANELS,
  HEART_ROLL,
  LONGZANG_PANEL,
  QIEYUN_SIDES,
  QIEYUN_WIDTH,
  SUTRA_COLUMN,
} from '../data/pages.ts'
import { COLOURS, paper } from './grounds.ts'
import { BLOCK_PRINT, BRUSH, CINNABAR_RULE, press } from './press.ts'
import { type GlyphStyle, Sheet } from './sheet.ts'

const HAND: GlyphStyle = { face: 'kai', weight: 700, wander: 0.05, stretch: [1.06, 0.96] }

/** Strength of the brush along a column: dipped, then drier, about every dozen characters. */
const brushLoad = (index: number, random: number) => 0.98 - 0.16 * ((index % 13) / 13) - 0.06 * random

function writtenColumn(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  pitch: number,
  size: number,
  from: number,
): void {
  for (const [index, character] of [...text].entries()) {
    const strength = brushLoad(from + index, sheet.random())
    sheet.glyph(character, x, y + index * pitch, size, { ...HAND, strength })
  }
}

/** One sheet of a Dunhuang roll: 28 ruled columns of 17, margins of 3 cm, the columns after the text left bare. */
export function heartSutraSheet(): CanvasRenderingContext2D {
  const columns = 28
  const pitch = 1.62
  const sheet = new Sheet('heart-roll', columns * pitch + 1.4, 25.6, 2048)
  const top = 3
  const bottom = sheet.height - 3
  const right = sheet.width - 0.9
  paper(sheet, COLOURS.dyed, 1.3)
  const line = 0.022
  sheet.rule(0, top, sheet.width, top, line)
  sheet.rule(0, bottom, sheet.width, bottom, line)
  for (let i = 0; i <= columns; i++) sheet.rule(right - i * pitch, top, right - i * pitch, bottom, line)
  press(sheet, 'black', { ...BRUSH, density: 0.34, colour: [92, 78, 60] })
  const step = (bottom - top) / SUTRA_COLUMN
  for (const [index, text] of HEART_ROLL.entries()) {
    writtenColumn(
      sheet,
      text,
      right - (index + 0.5) * pitch,
      top + step / 2,
      step,
      1.08,
      index * SUTRA_COLUMN,
    )
  }
  press(sheet, 'black', BRUSH)
  return sheet.ground
}

/** The four panels of a concertina volume: five columns of 17 each, double rules above and below, nothing at the folds. */
export function longzangPanels(): CanvasRenderingContext2D[] {
  const panel = 12.85
  const columns = LONGZANG_PANEL
  const sheet = new Sheet('longzang', panel * 4, 35.4, 2960)
  const top = 5.6
  const bottom = top + 27.2
  paper(sheet, COLOURS.palace)
  for (const [y, outward] of [
    [top, -1],
    [bottom, 1],
  ] as const) {
    sheet.rule(0, y + outward * 0.2, sheet.width, y + outward * 0.2, 0.11)
    sheet.rule(0, y, sheet.width, y, 0.03)
  }
  const pitch = panel / columns
  const step = (bottom - top - 0.4) / SUTRA_COLUMN
  for (const [index, text] of HEART_PANELS.entries()) {
    const x = sheet.width - (index + 0.5) * pitch
    sheet.column(text, x, top + 0.2 + step / 2, step, 1.36, { face: 'song', weight: 600, wander: 0.012 })
  }
  press(sheet, 'black', BLOCK_PRINT)
  const width = sheet.pixels.width / 4
  return [3, 2, 1, 0].map((i) => Sheet.cut(sheet.ground, Math.round(i * width), Math.round((i + 1) * width)))
}

/** End of a printed *Diamond Sutra* roll: last section, verse, end title, and the dated line. */
export function diamondSheet(): CanvasRenderingContext2D {
  const { colophon } = DIAMOND_END
  const pitch = 1.66
  const lines = DIAMOND_COLUMNS
  const sheet = new Sheet('diamond', lines.length * pitch + 3.2, 26.6, 2048)
  const top = 1.6
  const bottom = top + 23.7
  paper(sheet, COLOURS.canon, 1.2)
  for (const y of [top, bottom]) sheet.rule(0.9, y, sheet.width, y, 0.075)
  sheet.rule(0.9, top, 0.9, bottom, 0.075)
  const step = (bottom - top - 0.5) / 17.7
  for (const [index, line] of lines.entries()) {
    const x = sheet.width - 0.9 - (index + 0.5) * pitch
    const small = line.includes(colophon)
    sheet.column(line, x, top + 0.25 + step / 2, small ? step * 0.82 : step, small ? 0.92 : 1.14, {
      face: 'kai',
      weight: 700,
      wander: 0.03,
    })
  }
  press(sheet, 'black', { ...BLOCK_PRINT, uneven: 0.32, specks: 0.03 })
  return sheet.ground
}

/** One side of a leaf of a rhyme dictionary in dragon-scale form, counted from 0: ruled in red; bare beyond what is set. */
export function qieyunSide(index: number): CanvasRenderingContext2D {
  const length = 15
  const sheet = new Sheet(`qieyun-${index}`, 47.8, 25.5, 2048)
  const top = 1.9
  const bottom = sheet.height - 1.7
  const pitch = (sheet.width - 1.6) / QIEYUN_WIDTH
  const right = sheet.width - 0.8
  paper(sheet, COLOURS.bamboo, 1.3)
  for (const y of [top, bottom]) sheet.rule(right - QIEYUN_WIDTH * pitch, y, right, y, 0.045, 'red')
  for (let i = 0; i <= QIEYUN_WIDTH; i++)
    sheet.rule(right - i * pitch, top, right - i * pitch, bottom, 0.028, 'red')
  press(sheet, 'red', { ...CINNABAR_RULE, density: 0.62 })
  const step = (bottom - top) / length
  for (const [i, text] of (QIEYUN_SIDES[index] ?? []).entries()) {
    writtenColumn(sheet, text, right - (i + 0.5) * pitch, top + step / 2, step, 0.98, i * length)
  }
  press(sheet, 'black', BRUSH)
  return sheet.ground
}
