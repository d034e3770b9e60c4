import {
  ANALECTS_COLUMNS,
  CAI_LUN_LEAVES,
  SHIJI_LEAVES,
  SHIYI_COLUMNS,
  SIKU_LEAVES,
  YAOFANG_COLUMNS,
} from '../data/pages.ts'
import { PRIMER_COLUMNS, primerColumns } from '../data/primer.ts'
import { COLOURS, paper } from './grounds.ts'
import { type BlockPlan, drawColumns, drawFishTail, drawFrame, drawStripText } from './leaf.ts'
import { BLOCK_PRINT, BRUSH, CINNABAR_RULE, press } from './press.ts'
import { Sheet } from './sheet.ts'

/** Frame and margins of the 清真释疑 of 1768 (book-forms.md §2.8): page 24.4 × 15.4, frame 18.4 × 14.0 cm. */
export const PAGE_OF_1768 = {
  width: 30.8,
  height: 24.4,
  frame: { width: 14, height: 18.4 },
  head: 4.15,
  strip: 0.95,
  face: 'song',
  weight: 600,
  lines: 'black',
  border: 'doubleAllRound',
} as const

/** Nine columns of twenty characters a half-leaf, double border, white mouth, one black fish-tail: as in 1768. */
const PLAN_OF_1768: BlockPlan = { ...PAGE_OF_1768, columns: 9, characters: 20, fill: 0.62 }
const PRIMER_PLAN: BlockPlan = { ...PAGE_OF_1768, columns: PRIMER_COLUMNS, characters: 8, fill: 0.8 }
const LARGE_PLAN: BlockPlan = { ...PAGE_OF_1768, columns: 4, characters: 6, fill: 0.72 }

/** Ten columns of sixteen, double lines at the sides only, as many Song editions have; with an ear. */
const SHIJI_PLAN: BlockPlan = {
  width: 35,
  height: 26,
  frame: { width: 15.2, height: 20 },
  head: 4.1,
  strip: 0.9,
  face: 'song',
  lines: 'black',
  columns: 10,
  characters: 16,
  weight: 600,
  fill: 0.66,
  border: 'doubleSides',
}

/** Eight columns of twenty-one, ruled in red, the text by hand (book-forms.md §3). */
const SIKU_PLAN: BlockPlan = {
  width: 40,
  height: 31.5,
  frame: { width: 15.6, height: 22 },
  head: 6.3,
  strip: 1.2,
  face: 'kai',
  lines: 'red',
  columns: 8,
  characters: 21,
  weight: 700,
  fill: 0.58,
  border: 'doubleAllRound',
}

/** A manuscript ruled in red. */
const YAOFANG_PLAN: BlockPlan = {
  ...SIKU_PLAN,
  width: 34,
  height: 27,
  frame: { width: 14.4, height: 19.4 },
  head: 5.2,
  strip: 1,
  characters: 16,
}

const FISH_TAIL_AT = 0.25
const fishTailY = (plan: BlockPlan) => plan.head + plan.frame.height * FISH_TAIL_AT

interface Strip {
  readonly title: string
  readonly number?: string
  /** Below the number: the hall that keeps the blocks. */
  readonly foot?: string
  readonly size: number
}

/** Lines, text and centre strip of one leaf, in their inks and not yet pressed. */
export function inkLeaf(sheet: Sheet, plan: BlockPlan, columns: readonly string[], strip: Strip): void {
  drawFrame(sheet, plan)
  drawColumns(sheet, plan, columns)
  drawFishTail(sheet, plan, fishTailY(plan), 1)
  drawStripText(sheet, plan, strip.title, fishTailY(plan) + 1.5, strip.size)
  const low = (share: number) => plan.head + plan.frame.height * share
  if (strip.number) drawStripText(sheet, plan, strip.number, low(0.8), strip.size * 0.9)
  if (strip.foot) drawStripText(sheet, plan, strip.foot, low(0.86), strip.size * 0.9)
}

/** A printed leaf, whole: black from a block, or by hand where its lines are red. */
function leaf(
  name: string,
  plan: BlockPlan,
  longEdge: number,
  columns: readonly string[],
  strip: Strip,
): Sheet {
  const sheet = new Sheet(name, plan.width, plan.height, longEdge)
  paper(sheet, plan.lines === 'red' ? COLOURS.palace : COLOURS.bamboo)
  inkLeaf(sheet, plan, columns, strip)
  if (plan.lines === 'red') press(sheet, 'red', CINNABAR_RULE)
  press(sheet, 'black', plan.lines === 'red' ? BRUSH : BLOCK_PRINT)
  return sheet
}

export const ANALECTS_STRIP: Strip = { title: '論語卷一', number: '一', size: 0.62 }

export const ANALECTS_PLAN = PLAN_OF_1768

export function analectsLeaf(): CanvasRenderingContext2D {
  return leaf('analects', ANALECTS_PLAN, 2048, ANALECTS_COLUMNS, ANALECTS_STRIP).ground
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一']
const numeral = (number: number): string => NUMERALS[number - 1] ?? ''

/** One leaf of the *Thousand Character Text* as its two half-leaves: `a` (right) and `b` (left). */
export function primerLeaf(number: number): Record<'a' | 'b', CanvasRenderingContext2D> {
  const plan = PRIMER_PLAN
  const first = (number - 1) * 2 * plan.columns
  const columns = primerColumns().slice(first, first + 2 * plan.columns)
  const strip = { title: '千字文', number: numeral(number), size: 0.66 }
  return halved(leaf(`qianziwen-${number}`, plan, 1290, columns, strip))
}

/** One printed sheet of the *Shiji*, to be bound as a butterfly: its centre strip comes to lie in the gutter. */
export function shijiSheet(number: 1 | 2): Record<'a' | 'b', CanvasRenderingContext2D> {
  const plan = SHIJI_PLAN
  const sheet = new Sheet(`shiji-${number}`, plan.width, plan.height, 2048)
  paper(sheet, COLOURS.bamboo)
  inkLeaf(sheet, plan, SHIJI_LEAVES[number - 1] ?? [], {
    title: '史記傳六十三',
    number: numeral(number),
    size: 0.52,
  })
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

export function sikuLeaf(number: 1 | 2): CanvasRenderingContext2D {
  const strip = { title: '欽定四庫全書', number: numeral(number), size: 0.72 }
  return leaf(`siku-${number}`, SIKU_PLAN, 1500, SIKU_LEAVES[number - 1] ?? [], strip).ground
}

export function caiLunLeaf(number: 1 | 2): CanvasRenderingContext2D {
  const strip = { title: '後漢書', number: numeral(number), size: 0.66 }
  return leaf(`cailun-${number}`, LARGE_PLAN, 1500, CAI_LUN_LEAVES[number - 1] ?? [], strip).ground
}

export function yaofangLeaf(): CanvasRenderingContext2D {
  return leaf('yaofang', YAOFANG_PLAN, 1600, YAOFANG_COLUMNS, { title: '回回藥方', number: '一', size: 0.66 })
    .ground
}

/** The sheet of a Han Kitab of 1768: frame, title and the hall's name; the text is not set. */
export function shiyiLeaf(): CanvasRenderingContext2D {
  return leaf('shiyi', PLAN_OF_1768, 1500, SHIYI_COLUMNS, { title: '清真釋疑', foot: '雅正堂', size: 0.62 })
    .ground
}

function halved(sheet: Sheet): Record<'a' | 'b', CanvasRenderingContext2D> {
  const { width } = sheet.pixels
  const fold = Math.round(width / 2)
  return { a: Sheet.cut(sheet.ground, fold, width), b: Sheet.cut(sheet.ground, 0, fold) }
}
