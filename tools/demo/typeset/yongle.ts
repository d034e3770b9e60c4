import { SMALL_COLUMN, YONGLE_COLUMNS, YONGLE_HEADING, YONGLE_QUOTED } from '../data/pages.ts'
import { COLOURS, paper } from './grounds.ts'
import { type BlockPlan, columnX, drawFishTail, halvesOf } from './leaf.ts'
import { BRUSH, CINNABAR, CINNABAR_RULE, press } from './press.ts'
import { type GlyphStyle, Sheet } from './sheet.ts'

/** Leaf of the *Yongle Encyclopaedia*: page 50.3 × 30, frame about 36 × 23.5, eight columns (book-forms.md §3). */
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
const HAND: GlyphStyle = { face: 'kai', weight: 700, wander: 0.03 }
const FOLD = PLAN.width / 2

/**
 * One leaf, whole: lines by hand and the title of the book quoted in red, the heading in one large column, the quotation
 * in pairs of small ones.
 */
export function yongleLeaf(): CanvasRenderingContext2D {
  const sheet = new Sheet('yongle', PLAN.width, PLAN.height, 2048)
  paper(sheet, COLOURS.palace, 0.8)
  drawLines(sheet)
  press(sheet, 'red', { ...CINNABAR_RULE, density: 0.84 })
  const { a, b } = halvesOf(PLAN)
  const big = a.column * 0.62
  sheet.column(YONGLE_HEADING, columnX(a, 0), a.y + a.pitch * 0.5 + 0.1, a.pitch, big, HAND)
  const step = a.height / SMALL_COLUMN
  for (const [index, text] of YONGLE_COLUMNS.entries()) {
    const column = 1 + Math.floor(index / 2)
    const half = column < PLAN.columns ? a : b
    const x = columnX(half, column % PLAN.columns) + (index % 2 === 0 ? 0.24 : -0.24) * half.column
    const red = index === 0 ? YONGLE_QUOTED.length : 0
    sheet.column(text.slice(0, red), x, half.y + step / 2, step, step * 0.86, HAND, 'red')
    sheet.column(text.slice(red), x, half.y + step * (red + 0.5), step, step * 0.86, HAND)
  }
  press(sheet, 'red', CINNABAR)
  press(sheet, 'black', BRUSH)
  return sheet.ground
}

function drawLines(sheet: Sheet): void {
  const top = PLAN.head
  const bottom = top + PLAN.frame.height
  const [left, right] = [FOLD - PLAN.frame.width, FOLD + PLAN.frame.width]
  for (const [y, outward] of [
    [top, -1],
    [bottom, 1],
  ] as const) {
    sheet.rule(left, y, right, y, 0.04, 'red')
    sheet.rule(left - 0.28, y + outward * 0.28, right + 0.28, y + outward * 0.28, 0.2, 'red')
  }
  for (const [x, outward] of [
    [left, -1],
    [right, 1],
  ] as const) {
    sheet.rule(x, top, x, bottom, 0.04, 'red')
    sheet.rule(x + outward * 0.28, top - 0.38, x + outward * 0.28, bottom + 0.38, 0.2, 'red')
  }
  for (const half of Object.values(halvesOf(PLAN))) {
    for (let i = 0; i <= PLAN.columns; i++)
      sheet.rule(half.x + i * half.column, top, half.x + i * half.column, bottom, 0.04, 'red')
  }
  drawTrunks(sheet, top, bottom)
}

/** Broad red trunks above and below, each ending at a fish-tail; the fold runs down their middle. */
function drawTrunks(sheet: Sheet, top: number, bottom: number): void {
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
        [FOLD - reach, from],
        [FOLD + reach, from],
        [FOLD + reach, to],
        [FOLD - reach, to],
      ],
      'red',
    )
  }
}
