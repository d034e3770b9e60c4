import { GALLE_LINES } from '../data/classics.ts'
import { ANALECTS_COLUMNS } from '../data/pages.ts'
import { cloud, noise } from './noise.ts'
import { carve, mirror, stone, wood } from './relief.ts'
import { Sheet } from './sheet.ts'
import { ANALECTS_PLAN, ANALECTS_STRIP, inkLeaf, PAGE_OF_1768 } from './woodblock.ts'

/** Wood left round the frame of a printing block, cm. */
const RIM = 1.1

/** The block that the sheet of the *Analects* is printed from: everything stands, mirror-wise, blackened by use. */
export function printingBlock(): CanvasRenderingContext2D {
  const { frame } = PAGE_OF_1768
  const plan = {
    ...ANALECTS_PLAN,
    width: 2 * (frame.width + RIM),
    height: frame.height + 2 * RIM,
    head: RIM,
  }
  const sheet = new Sheet('woodblock', plan.width, plan.height, 1800)
  inkLeaf(sheet, plan, ANALECTS_COLUMNS, ANALECTS_STRIP)
  mirror(sheet)
  carve(sheet, {
    standing: true,
    raised: 1,
    cut: 0.92,
    inked: 0.95,
    colour: [172, 128, 84],
    grain: gouged(sheet.seed),
  })
  return sheet.ground
}

/** The floor between the lines keeps the marks of the gouge. */
const gouged = (seed: number) => {
  const grain = wood(seed)
  return (x: number, y: number, px: number, py: number) =>
    grain(x, y, px, py) * (0.9 + 0.22 * noise(x * 6, y * 2.2 + noise(x * 3, y, seed + 9) * 2, seed + 10))
}

/** Frame of the imprints that the manual of 1776 describes (book-forms.md §2.8): 19.7 × 12.7 cm, 9 × 21. */
const FORME = { width: 12.7, height: 19.7, columns: 9, characters: 21, rim: 1.4 } as const

/** A forme of wooden type: each character a piece of its own, mirror-wise, between bamboo strips in a frame. */
export function typeForme(): CanvasRenderingContext2D {
  const sheet = new Sheet('type', FORME.width + 2 * FORME.rim, FORME.height + 2 * FORME.rim, 1500)
  const column = FORME.width / FORME.columns
  const pitch = FORME.height / FORME.characters
  const cells = ANALECTS_COLUMNS.slice(0, FORME.columns)
  for (const [c, text] of cells.entries()) {
    const characters = [...text]
    for (let row = 0; row < FORME.characters; row++) {
      const x = FORME.rim + FORME.width - (c + 0.5) * column
      const y = FORME.rim + (row + 0.5) * pitch
      const character = characters[row]
      if (character)
        sheet.glyph(character, x, y, Math.min(pitch, column) * 0.82, {
          face: 'song',
          weight: 600,
          wander: 0.05,
        })
    }
  }
  for (const x of [FORME.rim, FORME.rim + FORME.width])
    sheet.rule(x, FORME.rim, x, FORME.rim + FORME.height, 0.14)
  for (const y of [FORME.rim, FORME.rim + FORME.height])
    sheet.rule(FORME.rim, y, FORME.rim + FORME.width, y, 0.14)
  mirror(sheet)
  const grain = wood(sheet.seed)
  carve(sheet, {
    standing: true,
    raised: 1,
    cut: 0.96,
    inked: 0.92,
    colour: [190, 152, 106],
    grain: (x, y, px, py) => grain(x, y, px, py) * pieces(x, y, sheet.seed),
  })
  return sheet.ground
}

/** Every type is a piece of wood of its own tone, with a dark joint round it and a paler strip between the columns. */
function pieces(x: number, y: number, seed: number): number {
  const [ix, iy] = [x - FORME.rim, y - FORME.rim]
  if (ix < 0 || iy < 0 || ix > FORME.width || iy > FORME.height) return 0.82
  const column = FORME.width / FORME.columns
  const pitch = FORME.height / FORME.characters
  const [c, r] = [Math.floor(ix / column), Math.floor(iy / pitch)]
  const [dx, dy] = [Math.min(ix % column, column - (ix % column)), Math.min(iy % pitch, pitch - (iy % pitch))]
  if (dx < 0.07) return 1.18
  if (dx < 0.1 || dy < 0.025) return 0.45
  return 0.86 + 0.3 * noise(c * 7.3 + 0.5, r * 5.7 + 0.5, seed + 21)
}

/** Slab: height and width as published, cm; its fields as the sources describe them. */
const SLAB = { width: 76.2, height: 144.9, border: 5.4 } as const

/** The Galle slab: a Chinese field at the right, two fields at the left that are left worn, a border of scrolling stems. */
export function galleSlab(): CanvasRenderingContext2D {
  const sheet = new Sheet('galle', SLAB.width, SLAB.height, 1900)
  const { border, width, height } = SLAB
  const middle = width * 0.46
  const top = 22
  const bottom = height - border - 2
  for (const inset of [border - 1.1, border + 1.1]) outline(sheet, inset)
  drawStems(sheet, border)
  const fields = [
    [middle + 0.8, top, width - border - 2, bottom],
    [border + 2, top, middle - 0.8, (top + bottom) / 2 - 0.8],
    [border + 2, (top + bottom) / 2 + 0.8, middle - 0.8, bottom],
  ] as const
  for (const [x0, y0, x1, y1] of fields) {
    for (const y of [y0, y1]) sheet.rule(x0, y, x1, y, 0.25)
    for (const x of [x0, x1]) sheet.rule(x, y0, x, y1, 0.25)
  }
  const [x0, y0, x1, y1] = fields[0]
  const columns = 8
  const pitch = (x1 - x0 - 1.6) / columns
  const step = (y1 - y0 - 3) / 20.5
  for (const [index, text] of [
    [0, GALLE_LINES[0]],
    [columns - 1, GALLE_LINES[1]],
  ] as const)
    sheet.column(
      text,
      x1 - 0.8 - (index + 0.5) * pitch,
      y0 + 1.5 + step / 2,
      step,
      Math.min(pitch * 0.86, step * 0.92),
      {
        face: 'kai',
        weight: 700,
      },
    )
  // Worn lines: strokes without letters, upright in Chinese, level in the two other scripts.
  for (let i = 1; i < columns - 1; i++) abrade(sheet, x1 - 0.8 - (i + 0.5) * pitch, y0 + 2, y1 - 2, 'down')
  for (const [fx0, fy0, fx1, fy1] of fields.slice(1))
    for (let y = fy0 + 3; y < fy1 - 2; y += 2.6) abrade(sheet, y, fx0 + 1.6, fx1 - 1.6, 'across')
  carve(sheet, {
    standing: false,
    raised: 1,
    cut: 0.42,
    inked: 0,
    colour: [148, 143, 134],
    grain: stone(sheet.seed),
  })
  return sheet.ground
}

function outline(sheet: Sheet, inset: number): void {
  const { width, height } = SLAB
  const radius = 14 - inset
  const points: [number, number][] = []
  for (let i = 0; i <= 12; i++) {
    const angle = Math.PI + (i / 12) * (Math.PI / 2)
    points.push([inset + radius + radius * Math.cos(angle), inset + radius + radius * Math.sin(angle)])
  }
  const mirrored = points.map(([x, y]): [number, number] => [width - x, y]).reverse()
  const path: [number, number][] = [
    [inset, height - inset],
    ...points,
    ...mirrored,
    [width - inset, height - inset],
    [inset, height - inset],
  ]
  for (let i = 1; i < path.length; i++) {
    const [a, b] = [path[i - 1], path[i]]
    if (a && b) sheet.rule(a[0], a[1], b[0], b[1], 0.22)
  }
}

/** A wave of stems with a leaf at each turn, up both sides and along the foot. */
function drawStems(sheet: Sheet, border: number): void {
  const { width, height } = SLAB
  const draw = (place: (t: number, off: number) => [number, number], length: number) => {
    for (let t = 0; t < length; t += 0.5) {
      const wave = (s: number) => Math.sin((s / 5) * Math.PI) * 0.62
      const [a, b] = [place(t, wave(t)), place(t + 0.55, wave(t + 0.55))]
      sheet.rule(a[0], a[1], b[0], b[1], 0.2)
    }
    for (let t = 2.5; t < length; t += 5) {
      const side = Math.round(t / 5) % 2 === 0 ? 1 : -1
      const leafPoints = Array.from({ length: 9 }, (_, i): [number, number] => {
        const angle = (i / 8) * Math.PI * 2
        return place(t + Math.cos(angle) * 0.75, -side * 0.3 + Math.sin(angle) * 0.32)
      })
      sheet.shape(leafPoints)
    }
  }
  const length = height - 22
  draw((t, off) => [border + off, 18 + t], length)
  draw((t, off) => [width - border + off, 18 + t], length)
  draw((t, off) => [border + t, height - border + off], width - 2 * border)
}

/** Traces of a line of writing that cannot be read any more. */
function abrade(sheet: Sheet, at: number, from: number, to: number, way: 'down' | 'across'): void {
  for (let along = from; along < to; along += 0.5 + sheet.random() * 0.9) {
    const left = cloud(at * 0.16, along * 0.05, sheet.seed + 33)
    if (sheet.random() > left * 1.2) continue
    const length = 0.3 + sheet.random() * 0.8
    const aside = (sheet.random() - 0.5) * 1.1
    if (way === 'down')
      sheet.rule(at + aside, along, at + aside + (sheet.random() - 0.5) * 0.9, along + length, 0.1)
    else sheet.rule(along, at + aside, along + length, at + aside + (sheet.random() - 0.5) * 0.5, 0.1)
  }
}
