import { ANALECTS } from '../data/analects.ts'
import { SHIJI_DAYUAN } from '../data/classics.ts'
import { PRIMER_COLUMNS, primerColumns } from '../data/primer.ts'
import { COLOURS, paper } from './grounds.ts'
import { type BlockPlan, drawColumns, drawFishTail, drawFrame, drawStripText, inColumns } from './leaf.ts'
import { BLOCK_PRINT, press } from './press.ts'
import { Sheet } from './sheet.ts'

/** Frame and margins of the 清真释疑 of 1768 (book-forms.md §2.8): page 24.4 × 15.4, frame 18.4 × 14.0 cm. */
const PAGE_OF_1768 = {
  width: 30.8,
  height: 24.4,
  frame: { width: 14, height: 18.4 },
  head: 4.15,
  strip: 0.95,
  face: 'song',
  lines: 'black',
} as const

/** Nine columns of twenty characters a half-leaf, double border, white mouth, one black fish-tail: as in 1768. */
const ANALECTS_PLAN: BlockPlan = {
  ...PAGE_OF_1768,
  columns: 9,
  characters: 20,
  weight: 600,
  fill: 0.62,
  border: 'doubleAllRound',
}

const PRIMER_PLAN: BlockPlan = {
  ...PAGE_OF_1768,
  columns: PRIMER_COLUMNS,
  characters: 8,
  weight: 600,
  fill: 0.8,
  border: 'doubleAllRound',
}

/** Ten columns of eighteen, double lines at the sides only, as many Song editions have; with an ear. */
const SHIJI_PLAN: BlockPlan = {
  width: 35,
  height: 26,
  frame: { width: 15.2, height: 20 },
  head: 4.1,
  strip: 0.9,
  face: 'song',
  lines: 'black',
  columns: 10,
  characters: 18,
  weight: 600,
  fill: 0.66,
  border: 'doubleSides',
}

const FISH_TAIL_AT = 0.25

function block(name: string, plan: BlockPlan, longEdge: number): Sheet {
  const sheet = new Sheet(name, plan.width, plan.height, longEdge)
  paper(sheet, COLOURS.bamboo)
  drawFrame(sheet, plan)
  return sheet
}

const fishTailY = (plan: BlockPlan) => plan.head + plan.frame.height * FISH_TAIL_AT

export function analectsLeaf(): CanvasRenderingContext2D {
  const plan = ANALECTS_PLAN
  const sheet = block('analects', plan, 2048)
  const chapters = (ANALECTS[0]?.chapters ?? [])
    .slice(0, 9)
    .flatMap((chapter) => inColumns(chapter, plan.characters))
  drawColumns(sheet, plan, ['論語卷之一', '　學而第一', ...chapters])
  drawFishTail(sheet, plan, fishTailY(plan), 1)
  drawStripText(sheet, plan, '論語卷一', fishTailY(plan) + 1.5, 0.62)
  drawStripText(sheet, plan, '一', plan.head + plan.frame.height * 0.8, 0.56)
  press(sheet, 'black', BLOCK_PRINT)
  return sheet.ground
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一']
/** One leaf of the *Thousand Character Text* as its two half-leaves: `a` (right) and `b` (left). */
export function primerLeaf(number: number): Record<'a' | 'b', CanvasRenderingContext2D> {
  const plan = PRIMER_PLAN
  const sheet = block(`qianziwen-${number}`, plan, 1767)
  const first = (number - 1) * 2 * plan.columns
  drawColumns(sheet, plan, primerColumns().slice(first, first + 2 * plan.columns))
  drawFishTail(sheet, plan, fishTailY(plan), 1)
  drawStripText(sheet, plan, '千字文', fishTailY(plan) + 1.5, 0.66)
  drawStripText(sheet, plan, NUMERALS[number - 1] ?? '', plan.head + plan.frame.height * 0.8, 0.56)
  press(sheet, 'black', BLOCK_PRINT)
  return halved(sheet)
}

/** One printed opening of the *Shiji*, bound as a butterfly: the whole sheet, its centre strip in the gutter. */
export function shijiSheet(): Record<'a' | 'b', CanvasRenderingContext2D> {
  const plan = SHIJI_PLAN
  const sheet = block('shiji', plan, 2560)
  const text = inColumns(SHIJI_DAYUAN, plan.characters).slice(0, 2 * plan.columns - 1)
  drawColumns(sheet, plan, ['大宛列傳第六十三　史記一百二十三', ...text])
  drawFishTail(sheet, plan, fishTailY(plan), 1)
  drawStripText(sheet, plan, '史記傳六十三', fishTailY(plan) + 1.4, 0.5)
  drawStripText(sheet, plan, '一', plan.head + plan.frame.height * 0.82, 0.5)
  drawEar(sheet, plan, '大宛傳')
  press(sheet, 'black', BLOCK_PRINT)
  return halved(sheet)
}

/** The small box outside the frame at its upper left, where a butterfly book's edges are leafed through. */
function drawEar(sheet: Sheet, plan: BlockPlan, text: string): void {
  const x1 = plan.width / 2 - plan.frame.width - 0.2
  const x0 = x1 - 0.72
  const y1 = plan.head + 2.3
  sheet.rule(x0, plan.head, x1, plan.head, 0.03)
  sheet.rule(x0, plan.head, x0, y1, 0.03)
  sheet.rule(x0, y1, x1, y1, 0.03)
  sheet.column(text, (x0 + x1) / 2, plan.head + 0.5, 0.62, 0.5, { face: plan.face, weight: plan.weight })
}

/** The back of a sheet printed on one side: bare, with a breath of the print showing through. */
export function bareBack(): CanvasRenderingContext2D {
  const sheet = new Sheet('shiji-back', SHIJI_PLAN.width / 2, SHIJI_PLAN.height, 1024)
  paper(sheet, COLOURS.bamboo)
  return sheet.ground
}

function halved(sheet: Sheet): Record<'a' | 'b', CanvasRenderingContext2D> {
  const { width } = sheet.pixels
  const fold = Math.round(width / 2)
  return { a: Sheet.cut(sheet.ground, fold, width), b: Sheet.cut(sheet.ground, 0, fold) }
}
