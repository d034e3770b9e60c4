import { FIHRIST } from '../data/classics.ts'
import { type ArabicStyle, drawBorder, wrapped, write } from './arabic.ts'
import { COLOURS, paper } from './grounds.ts'
import { BRUSH, CINNABAR, press } from './press.ts'
import { Sheet } from './sheet.ts'

const PAGE = { width: 17.2, height: 24.6, side: 2.35, top: 3 } as const
const LINE = 1.34
const BODY: ArabicStyle = { size: 0.66, weight: 400, ink: 'black', align: 'right' }
const HEADING: ArabicStyle = { size: 0.86, weight: 600, ink: 'red', align: 'center' }
const NAME: ArabicStyle = { ...HEADING, size: 0.8 }

/** A page in Arabic type: the passage in black, the heading and the six names of papers in red. */
export function fihristPage(): CanvasRenderingContext2D {
  const sheet = new Sheet('fihrist', PAGE.width, PAGE.height, 2048)
  paper(sheet, COLOURS.arabic, 0.9)
  drawBorder(sheet, { side: 1.5, head: 1.9 })
  const right = PAGE.width - PAGE.side
  let y = PAGE.top + 1.15
  write(sheet, 'كتاب الفهرست لابن النديم', PAGE.width / 2, y, HEADING)
  y += LINE * 1.35
  for (const paragraph of FIHRIST.before) {
    for (const line of wrapped(sheet, paragraph, PAGE.width - 2 * PAGE.side, BODY)) {
      write(sheet, line, right, y, BODY)
      y += LINE
    }
  }
  write(sheet, FIHRIST.lead, right, y, { ...BODY, weight: 600 })
  drawNames(sheet, y + LINE)
  press(sheet, 'red', CINNABAR)
  press(sheet, 'black', { ...BRUSH, ragged: 0.16 })
  return sheet.ground
}

function drawNames(sheet: Sheet, top: number): void {
  const inner = PAGE.width - 2 * PAGE.side
  for (const [index, name] of FIHRIST.names.entries()) {
    const x = PAGE.width - PAGE.side - ((index % 3) + 0.5) * (inner / 3)
    write(sheet, name, x, top + Math.floor(index / 3) * LINE * 1.08 + 0.1, NAME)
  }
}
