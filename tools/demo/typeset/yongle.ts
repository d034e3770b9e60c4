import { SHIJI_DAYUAN } from '../data/classics.ts'
import { COLOURS, paper } from './grounds.ts'
import { type BlockPlan, columnX, drawFishTail, halvesOf, inColumns } from './leaf.ts'
import { BRUSH, CINNABAR, CINNABAR_RULE, press } from './press.ts'
import { type GlyphStyle, Sheet } from './sheet.ts'

/** Half-leaf of the *Yongle Encyclopaedia*: page 50.3 × 30, frame about 36 × 23.5, eight columns (book-forms.md §3). */
const PLAN: BlockPlan = {
  width: 60,
  height: 50.3,
  frame: { width: 23.5, height: 36 },
  head: 9.9,
  columns: 8,
  characters: 15,
  strip: 2.3,
  face: 'kai',
  weight: 700,
  fill: 0.6,
  lines: 'red',
  border: 'doubleAllRound',
}
const SMALL_COLUMN = 28
const HEADING = '大宛列傳'
const QUOTED = '史記'
const HAND: GlyphStyle = { face: 'kai', weight: 700, wander: 0.03 }

/**
 * The right half of a leaf: lines by hand and the title of the book quoted in red, the heading in one large column, the
 * quotation in pairs of small ones.
 */
export function yongleHalfLeaf(): CanvasRenderingContext2D {
  const sheet = new Sheet('yongle', PLAN.width, PLAN.height, 2440)
  paper(sheet, COLOURS.palace, 0.8)
  drawLines(sheet)
  press(sheet, 'red', { ...CINNABAR_RULE, density: 0.84 })
  const half = halvesOf(PLAN).a
  const big = half.column * 0.62
  sheet.column(HEADING, columnX(half, 0), half.y + half.pitch * 0.5 + 0.1, half.pitch, big, HAND)
  const step = half.height / SMALL_COLUMN
  for (const [index, text] of inColumns(QUOTED + SHIJI_DAYUAN, SMALL_COLUMN).entries()) {
    const column = 1 + Math.floor(index / 2)
    const x = columnX(half, column) + (index % 2 === 0 ? 0.24 : -0.24) * half.column
    const red = index === 0 ? QUOTED.length : 0
    sheet.column(text.slice(0, red), x, half.y + step / 2, step, step * 0.86, HAND, 'red')
    sheet.column(text.slice(red), x, half.y + step * (red + 0.5), step, step * 0.86, HAND)
  }
  press(sheet, 'red', CINNABAR)
  press(sheet, 'black', BRUSH)
  const { width } = sheet.pixels
  return Sheet.cut(sheet.ground, Math.round(width / 2), width)
}

function drawLines(sheet: Sheet): void {
  const half = halvesOf(PLAN).a
  const right = PLAN.width / 2 + PLAN.frame.width
  const top = PLAN.head
  const bottom = top + PLAN.frame.height
  const fold = PLAN.width / 2
  for (const [y, outward] of [
    [top, -1],
    [bottom, 1],
  ] as const) {
    sheet.rule(fold, y, right, y, 0.04, 'red')
    sheet.rule(fold, y + outward * 0.28, right + 0.28, y + outward * 0.28, 0.2, 'red')
  }
  sheet.rule(right, top, right, bottom, 0.04, 'red')
  sheet.rule(right + 0.28, top - 0.38, right + 0.28, bottom + 0.38, 0.2, 'red')
  for (let i = 0; i < PLAN.columns; i++) {
    sheet.rule(half.x + i * half.column, top, half.x + i * half.column, bottom, 0.04, 'red')
  }
  drawTrunks(sheet, fold, top, bottom)
}

/** Broad red trunks above and below, each ending at a fish-tail; the fold runs down their middle. */
function drawTrunks(sheet: Sheet, fold: number, top: number, bottom: number): void {
  const upper = top + PLAN.frame.height * 0.24
  const lower = bottom - PLAN.frame.height * 0.24
  drawFishTail(sheet, PLAN, upper, 1)
  drawFishTail(sheet, PLAN, lower, -1)
  const reach = 0.42
  for (const [from, to] of [
    [top, upper - 0.3],
    [bottom, lower + 0.3],
  ] as const) {
    sheet.shape(
      [
        [fold - reach, from],
        [fold + reach, from],
        [fold + reach, to],
        [fold - reach, to],
      ],
      'red',
    )
  }
}
