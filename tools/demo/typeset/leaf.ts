import type { Face, Ink, Sheet } from './sheet.ts'

/** How a block for one sheet is laid out: two half-leaves and the centre strip between them. Centimetres. */
export interface BlockPlan {
  /** Of the sheet, unfolded. */
  readonly width: number
  readonly height: number
  /** Of one half-leaf up to the fold. */
  readonly frame: { readonly width: number; readonly height: number }
  /** Above the frame; what is left of the height is the foot margin. */
  readonly head: number
  readonly columns: number
  readonly characters: number
  /** Width of the centre strip. */
  readonly strip: number
  readonly face: Face
  readonly weight: number
  /** Size of the type against the column's width. */
  readonly fill: number
  /** Ink of the frame, the rules and the fish-tail. */
  readonly lines: Ink
  readonly border: 'doubleAllRound' | 'doubleSides'
}

/** Thick line, gap and thin line of a double border, cm. */
const THICK = 0.09
const THIN = 0.028
const GAP = 0.085

export interface HalfLeaf {
  /** Left edge of the column area, cm. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly column: number
  readonly pitch: number
}

/** The two halves of the column area, as they lie on the sheet: `a` at the right is read first. */
export function halvesOf(plan: BlockPlan): Record<'a' | 'b', HalfLeaf> {
  const middle = plan.width / 2
  const width = plan.frame.width - plan.strip / 2
  const common = {
    y: plan.head,
    width,
    height: plan.frame.height,
    column: width / plan.columns,
    pitch: plan.frame.height / plan.characters,
  }
  return {
    a: { ...common, x: middle + plan.strip / 2 },
    b: { ...common, x: middle - plan.strip / 2 - width },
  }
}

/** Middle of a column, counted from the right. */
export const columnX = (half: HalfLeaf, index: number): number =>
  half.x + half.width - (index + 0.5) * half.column

/** Frame, column rules and the two lines of the centre strip. */
export function drawFrame(sheet: Sheet, plan: BlockPlan): void {
  const middle = plan.width / 2
  const left = middle - plan.frame.width
  const right = middle + plan.frame.width
  const top = plan.head
  const bottom = plan.head + plan.frame.height
  const { lines } = plan
  const upright = (x: number, thickness: number) => sheet.rule(x, top, x, bottom, thickness, lines)
  const outside = GAP + THICK / 2
  const allRound = plan.border === 'doubleAllRound'
  const reach = allRound ? outside : 0
  for (const side of [-1, 1]) {
    const x = side < 0 ? left : right
    sheet.rule(x + side * outside, top - reach, x + side * outside, bottom + reach, THICK, lines)
    upright(x, THIN)
  }
  for (const side of [-1, 1]) {
    const y = side < 0 ? top : bottom
    if (allRound) {
      sheet.rule(left - outside, y + side * outside, right + outside, y + side * outside, THICK, lines)
      sheet.rule(left, y, right, y, THIN, lines)
    } else sheet.rule(left - outside, y, right + outside, y, THICK * 0.8, lines)
  }
  for (const half of Object.values(halvesOf(plan))) {
    for (let i = 1; i < plan.columns; i++) upright(half.x + i * half.column, THIN)
  }
  upright(middle - plan.strip / 2, THIN)
  upright(middle + plan.strip / 2, THIN)
}

/** One fish-tail across the centre strip: a band notched in a V, pointing down or up. */
export function drawFishTail(sheet: Sheet, plan: BlockPlan, y: number, pointing: 1 | -1): void {
  const left = plan.width / 2 - plan.strip / 2
  const right = plan.width / 2 + plan.strip / 2
  const middle = plan.width / 2
  const body = 0.55 * pointing
  const notch = 0.34 * pointing
  sheet.shape(
    [
      [left, y],
      [right, y],
      [right, y + body + notch],
      [middle, y + body],
      [left, y + body + notch],
    ],
    plan.lines,
  )
  sheet.rule(left, y - 0.09 * pointing, right, y - 0.09 * pointing, THIN, plan.lines)
  const under = 0.1 * pointing
  sheet.rule(left, y + body + notch + under, middle, y + body + under, THIN, plan.lines)
  sheet.rule(right, y + body + notch + under, middle, y + body + under, THIN, plan.lines)
}

/** Words on the centre strip. They lie over the fold: each half-leaf shows half of them. */
export function drawStripText(sheet: Sheet, plan: BlockPlan, text: string, y: number, size: number): void {
  sheet.column(text, plan.width / 2, y, size * 1.1, size, { face: plan.face, weight: plan.weight })
}

/** Characters column by column from the right, first half `a`, then `b`. A shorter column leaves its foot empty. */
export function drawColumns(
  sheet: Sheet,
  plan: BlockPlan,
  columns: readonly string[],
  ink: Ink = 'black',
): void {
  const halves = halvesOf(plan)
  const size = halves.a.column * plan.fill
  for (const [index, text] of columns.entries()) {
    const half = index < plan.columns ? halves.a : halves.b
    sheet.column(
      text,
      columnX(half, index % plan.columns),
      half.y + half.pitch / 2,
      half.pitch,
      Math.min(size, half.pitch * 0.9),
      { face: plan.face, weight: plan.weight, wander: 0.012 },
      ink,
    )
  }
}
