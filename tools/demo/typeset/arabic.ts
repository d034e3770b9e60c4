import type { Ink, Sheet } from './sheet.ts'

const FAMILY = '"Noto Naskh Arabic"'

export interface ArabicStyle {
  /** Centimetres. */
  readonly size: number
  readonly weight: 400 | 600
  readonly ink: Ink
  readonly align: 'right' | 'center'
}

function prepare(sheet: Sheet, { size, weight, ink, align }: ArabicStyle): CanvasRenderingContext2D {
  const context = sheet.inks[ink]
  context.direction = 'rtl'
  context.textAlign = align
  context.font = `${weight} ${size * sheet.scale}px ${FAMILY}`
  return context
}

/** One line of Arabic script; `y` is its base line, cm. */
export function write(sheet: Sheet, text: string, x: number, y: number, style: ArabicStyle): void {
  prepare(sheet, style).fillText(text, x * sheet.scale, y * sheet.scale)
}

/** Lines no wider than `width` centimetres, broken between words. */
export function wrapped(sheet: Sheet, text: string, width: number, style: ArabicStyle): string[] {
  const context = prepare(sheet, style)
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

/** Two fine red lines round the text: a ruled frame, without ornament. */
export function drawBorder(sheet: Sheet, margin: { readonly side: number; readonly head: number }): void {
  for (const [inset, thickness] of [
    [0, 0.06],
    [0.2, 0.025],
  ] as const) {
    const [x0, x1] = [margin.side + inset, sheet.width - margin.side - inset]
    const [y0, y1] = [margin.head + inset, sheet.height - margin.head - inset]
    for (const y of [y0, y1]) sheet.rule(x0, y, x1, y, thickness, 'red')
    for (const x of [x0, x1]) sheet.rule(x, y0, x, y1, thickness, 'red')
  }
}
