import { FIHRIST } from '../data/classics.ts'
import { COLOURS, paper } from './grounds.ts'
import { BRUSH, CINNABAR, press } from './press.ts'
import { type Ink, Sheet } from './sheet.ts'

const FAMILY = '"Noto Naskh Arabic"'
const PAGE = { width: 17.2, height: 24.6, side: 2.35, top: 3 } as const
const LINE = 1.34
const SIZE = 0.66

/** A page in Arabic type: the passage in black, the heading and the six names of papers in red. */
export function fihristPage(): CanvasRenderingContext2D {
  const sheet = new Sheet('fihrist', PAGE.width, PAGE.height, 2048)
  paper(sheet, COLOURS.arabic, 0.9)
  drawBorder(sheet)
  let y = PAGE.top + 1.15
  write(sheet, 'كتاب الفهرست لابن النديم', PAGE.width / 2, y, 0.86, 'center', 'red', 600)
  y += LINE * 1.35
  for (const paragraph of FIHRIST.before) {
    for (const line of wrapped(sheet, paragraph, PAGE.width - 2 * PAGE.side)) {
      write(sheet, line, PAGE.width - PAGE.side, y, SIZE, 'right', 'black', 400)
      y += LINE
    }
  }
  write(sheet, FIHRIST.lead, PAGE.width - PAGE.side, y, SIZE, 'right', 'black', 600)
  y += LINE
  drawNames(sheet, y)
  press(sheet, 'red', CINNABAR)
  press(sheet, 'black', { ...BRUSH, ragged: 0.16 })
  return sheet.ground
}

function drawNames(sheet: Sheet, top: number): void {
  const inner = PAGE.width - 2 * PAGE.side
  for (const [index, name] of FIHRIST.names.entries()) {
    const x = PAGE.width - PAGE.side - ((index % 3) + 0.5) * (inner / 3)
    write(sheet, name, x, top + Math.floor(index / 3) * LINE * 1.08 + 0.1, 0.8, 'center', 'red', 600)
  }
}

/** Two fine red lines round the text: a ruled frame, without ornament. */
function drawBorder(sheet: Sheet): void {
  for (const [inset, thickness] of [
    [1.5, 0.06],
    [1.7, 0.025],
  ] as const) {
    const x1 = PAGE.width - inset
    const y0 = inset + 0.4
    const y1 = PAGE.height - inset - 0.4
    sheet.rule(inset, y0, x1, y0, thickness, 'red')
    sheet.rule(inset, y1, x1, y1, thickness, 'red')
    sheet.rule(inset, y0, inset, y1, thickness, 'red')
    sheet.rule(x1, y0, x1, y1, thickness, 'red')
  }
}

function fontAt(sheet: Sheet, size: number, weight: number): string {
  return `${weight} ${size * sheet.scale}px ${FAMILY}`
}

function write(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  size: number,
  align: CanvasTextAlign,
  ink: Ink,
  weight: number,
): void {
  const context = sheet.inks[ink]
  context.direction = 'rtl'
  context.textAlign = align
  context.font = fontAt(sheet, size, weight)
  context.fillText(text, x * sheet.scale, y * sheet.scale)
}

/** Lines no wider than `width` centimetres, broken between words. */
function wrapped(sheet: Sheet, text: string, width: number): string[] {
  const context = sheet.inks.black
  context.direction = 'rtl'
  context.font = fontAt(sheet, SIZE, 400)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && context.measureText(longer).width > width * sheet.scale) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
