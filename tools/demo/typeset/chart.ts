import { CHART_PLACES } from '../data/classics.ts'
import { COLOURS, paper } from './grounds.ts'
import { type BlockPlan, drawFishTail, drawFrame, drawStripText } from './leaf.ts'
import { noise } from './noise.ts'
import { BLOCK_PRINT, press } from './press.ts'
import { Sheet } from './sheet.ts'
import { PAGE_OF_1768 } from './woodblock.ts'

/** The chart was cut into pages about 20 cm high (book-forms.md §2.14). No columns: the drawing fills the frame. */
const PLAN: BlockPlan = {
  ...PAGE_OF_1768,
  width: 33,
  height: 26.5,
  frame: { width: 14.6, height: 20.2 },
  head: 4.3,
  columns: 1,
  characters: 1,
  fill: 1,
  border: 'doubleSides',
}
const PLACES_A_LEAF = 4

type Point = readonly [x: number, y: number]

/** One leaf of the sailing chart: coasts above and below, a dotted route between, names in frames. Only the names are given. */
export function chartLeaf(number: 1 | 2): CanvasRenderingContext2D {
  const sheet = new Sheet(`zhenghe-${number}`, PLAN.width, PLAN.height, 1600)
  paper(sheet, COLOURS.bamboo)
  drawFrame(sheet, PLAN)
  drawFishTail(sheet, PLAN, PLAN.head + 5, 1)
  drawStripText(sheet, PLAN, '武備志', PLAN.head + 6.6, 0.6)
  const middle = PLAN.width / 2
  const halves = [
    [middle + PLAN.strip / 2, middle + PLAN.frame.width],
    [middle - PLAN.frame.width, middle - PLAN.strip / 2],
  ] as const
  for (const [x0, x1] of halves) {
    drawCoast(sheet, x0, x1, 'above', number)
    drawCoast(sheet, x0, x1, 'below', number)
    drawRoute(sheet, x0, x1, number)
  }
  const names = CHART_PLACES.slice((number - 1) * PLACES_A_LEAF, number * PLACES_A_LEAF)
  for (const [index, name] of names.entries()) {
    const [x0, x1] = halves[index < 2 ? 0 : 1] ?? halves[0]
    const x = x1 - ((index % 2) + 0.5) * ((x1 - x0) / 2)
    drawName(
      sheet,
      name,
      x,
      index % 2 === 0 ? PLAN.head + 1 : PLAN.head + PLAN.frame.height - 1 - name.length * 1.02,
    )
  }
  press(sheet, 'black', BLOCK_PRINT)
  return sheet.ground
}

function coastY(x: number, side: 'above' | 'below', seed: number): number {
  const swell = 3.2 * noise(x * 0.22, seed, seed + 7) + 0.9 * noise(x * 0.9, seed, seed + 8)
  return side === 'above' ? PLAN.head + 2.2 + swell : PLAN.head + PLAN.frame.height - 2 - swell
}

/** A shore with hills behind it, and three lines of surf before it. */
function drawCoast(sheet: Sheet, x0: number, x1: number, side: 'above' | 'below', number: number): void {
  const seed = number * 10 + (side === 'above' ? 1 : 2)
  const out = side === 'above' ? 1 : -1
  const step = 0.16
  for (let x = x0; x < x1 - step; x += step) {
    const y = (at: number) => coastY(at, side, seed)
    sheet.rule(x, y(x), x + step, y(x + step), 0.06)
    for (const off of [0.26, 0.48]) {
      if (noise(x * 2, off * 9, seed + 3) < 0.34) continue
      sheet.rule(x, y(x) + out * off, x + step, y(x + step) + out * off, 0.025)
    }
  }
  for (let x = x0 + 1; x < x1 - 1; x += 1.5)
    drawHill(sheet, x, coastY(x, side, seed) - (side === 'above' ? 0.35 : -1.35), seed)
}

function drawHill(sheet: Sheet, x: number, foot: number, seed: number): void {
  const height = 0.7 + 0.75 * noise(x * 3.1, foot, seed)
  if (foot - height < PLAN.head + 0.25 || foot > PLAN.head + PLAN.frame.height - 0.25) return
  const side: Point[] = [
    [x - 0.66, foot],
    [x - 0.3, foot - height * 0.72],
    [x, foot - height],
    [x + 0.32, foot - height * 0.66],
    [x + 0.66, foot],
  ]
  for (let i = 1; i < side.length; i++) {
    const [a, b] = [side[i - 1], side[i]]
    if (a && b) sheet.rule(a[0], a[1], b[0], b[1], 0.06)
  }
  for (const t of [0.25, 0.45, 0.65])
    sheet.rule(x + 0.04, foot - height * (1 - t), x + 0.1 + 0.34 * t, foot - height * (0.86 - t), 0.03)
}

/** The course, in short strokes, between swells of the open sea. */
function drawRoute(sheet: Sheet, x0: number, x1: number, number: number): void {
  const y = (x: number) => PLAN.head + PLAN.frame.height * 0.52 + 1.1 * (noise(x * 0.16, number, 91) - 0.5)
  for (let x = x0 + 0.2; x < x1 - 0.4; x += 0.62) sheet.rule(x, y(x), x + 0.36, y(x + 0.36), 0.075)
  for (let row = 0; row < 5; row++)
    for (let x = x0 + 0.6 + (row % 2) * 0.9; x < x1 - 1; x += 1.8) {
      const level = PLAN.head + PLAN.frame.height * (0.37 + row * 0.07)
      if (Math.abs(level - y(x)) < 0.55) continue
      for (let i = 0; i < 5; i++) {
        const wave = (n: number) => level - 0.13 * Math.sin((n / 5) * Math.PI)
        sheet.rule(x + i * 0.15, wave(i), x + (i + 1) * 0.15, wave(i + 1), 0.028)
      }
    }
}

function drawName(sheet: Sheet, name: string, x: number, top: number): void {
  const [half, bottom] = [0.62, top + name.length * 1.02 + 0.2]
  sheet.inks.black.clearRect(
    (x - half) * sheet.scale,
    top * sheet.scale,
    2 * half * sheet.scale,
    (bottom - top) * sheet.scale,
  )
  for (const side of [-half, half]) sheet.rule(x + side, top, x + side, bottom, 0.05)
  for (const y of [top, bottom]) sheet.rule(x - half, y, x + half, y, 0.05)
  sheet.column(name, x, top + 0.62, 1.02, 0.92, { face: 'song', weight: 600 })
}
