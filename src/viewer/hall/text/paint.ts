import { directionOf } from '../../../scenes/text/language.ts'
import { greyOf } from './ink.ts'
import type { Line, Measure, Sheet, Style } from './sheet.ts'

/** Pixels of the em at which texts are measured: large enough that hinting plays no part. */
const MEASURING = 100
/** Widths that are kept for a face. */
const MOST_KNOWN = 5000

/** The custom property of `ui/tokens.css` that names the reading face of a language. */
function faceProperty(language: string): string {
  if (/^(zh|lzh|ja)(-|$)/.test(language)) return '--zh-serif'
  return /^(ar|fa|ur|ug)(-|$)/.test(language) ? '--ar-serif' : '--latin-serif'
}

const faces = new Map<string, string>()

/** The reading face of a language. Asked once: every question to the page's styles makes it work them out anew. */
export function faceOf(language: string): string {
  const property = faceProperty(language)
  const known = faces.get(property)
  if (known) return known
  const face = getComputedStyle(document.documentElement).getPropertyValue(property).trim() || 'serif'
  faces.set(property, face)
  return face
}

function fontOf(style: Style, language: string, pixelsPerMetre: number): string {
  return `${style.weight} ${(style.em * pixelsPerMetre).toFixed(2)}px ${faceOf(language)}`
}

/** Measures with the browser's own shaper: Arabic joins, marks and mixed lines come out right. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  // Words and characters come again and again, in one size more than in another: known by face, in ems.
  const known = new Map<string, Map<string, number>>()
  const measured = (text: string, weight: Style['weight'], language: string): number => {
    if (!context) return text.length
    context.font = `${weight} ${MEASURING}px ${faceOf(language)}`
    context.direction = directionOf(language)
    return context.measureText(text).width / MEASURING
  }
  return (text, { weight, em }, language) => {
    const face = `${weight} ${language}`
    const widths = known.get(face) ?? new Map<string, number>()
    known.set(face, widths)
    const width = widths.get(text) ?? measured(text, weight, language)
    if (widths.size >= MOST_KNOWN) widths.clear()
    widths.set(text, width)
    return width * em
  }
}

/** Asks for the faces that a text is set in. Until they come, the next of their list stands in. */
export function askForFaces(sheet: Sheet): void {
  const texts = new Map<string, string>()
  for (const line of sheet.lines) {
    const font = fontOf(line.style, line.language, 1000)
    texts.set(font, (texts.get(font) ?? '') + line.text)
  }
  // A face that cannot be had is done without.
  for (const [font, text] of texts) void document.fonts.load(font, text).catch(() => undefined)
}

/** A white canvas to paint texts on. */
export function blankCanvas(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  // Its pixels are read once, by the graphics card's driver: kept in main memory they need no second copy.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('No canvas to draw a text on')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  return context
}

/** Draws a text in black on white, a line at a time: yields between lines. @param x y pixels of its upper left */
export function* paintSheet(
  context: CanvasRenderingContext2D,
  sheet: Sheet,
  pixelsPerMetre: number,
  x: number,
  y: number,
): Generator<void> {
  for (const line of sheet.lines) {
    paintLine(context, line, pixelsPerMetre, x, y)
    yield
  }
}

function paintLine(
  context: CanvasRenderingContext2D,
  line: Line,
  pixelsPerMetre: number,
  x: number,
  y: number,
): void {
  context.font = fontOf(line.style, line.language, pixelsPerMetre)
  context.direction = line.dir
  context.textAlign = line.align
  context.textBaseline = 'alphabetic'
  context.fillStyle = greyOf(line.style.colour)
  context.fillText(line.text, x + line.x * pixelsPerMetre, y + line.baseline * pixelsPerMetre)
}
