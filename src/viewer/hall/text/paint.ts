import { directionOf } from '../../../scenes/text/language.ts'
import type { Line, Measure, Sheet, Style } from './sheet.ts'

/** Pixels to the metre at which texts are measured: large enough that hinting plays no part. */
const MEASURING = 4000

/** The custom property of `ui/tokens.css` that names the reading face of a language. */
function faceProperty(language: string): string {
  if (/^(zh|lzh|ja)(-|$)/.test(language)) return '--zh-serif'
  return /^(ar|fa|ur|ug)(-|$)/.test(language) ? '--ar-serif' : '--latin-serif'
}

function fontOf(style: Style, language: string, pixelsPerMetre: number): string {
  const face = getComputedStyle(document.documentElement).getPropertyValue(faceProperty(language)).trim()
  return `${style.weight} ${(style.em * pixelsPerMetre).toFixed(2)}px ${face || 'serif'}`
}

/** Measures with the browser's own shaper: Arabic joins, marks and mixed lines come out right. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const fonts = new Map<string, string>()
  return (text, style, language) => {
    if (!context) return text.length * style.em
    const key = `${style.weight} ${style.em} ${language}`
    const font = fonts.get(key) ?? fontOf(style, language, MEASURING)
    fonts.set(key, font)
    if (context.font !== font) context.font = font
    context.direction = directionOf(language)
    return context.measureText(text).width / MEASURING
  }
}

/** Waits until the faces that a sheet is set in are there, or cannot be had: then the next of their list stands in. */
export async function loadFaces(sheet: Sheet): Promise<void> {
  const texts = new Map<string, string>()
  for (const line of sheet.lines) {
    const font = fontOf(line.style, line.language, 1000)
    texts.set(font, (texts.get(font) ?? '') + line.text)
  }
  await Promise.allSettled([...texts].map(([font, text]) => document.fonts.load(font, text)))
}

/** Draws a sheet. @param ground fills it first; absent, the text stands on nothing */
export function paintSheet(sheet: Sheet, longEdge: number, ground?: string): HTMLCanvasElement {
  const pixelsPerMetre = longEdge / Math.max(sheet.width, sheet.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(sheet.width * pixelsPerMetre))
  canvas.height = Math.max(1, Math.round(sheet.height * pixelsPerMetre))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas to draw a text on')
  if (ground) {
    context.fillStyle = ground
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  for (const line of sheet.lines) paintLine(context, line, pixelsPerMetre)
  return canvas
}

function paintLine(context: CanvasRenderingContext2D, line: Line, pixelsPerMetre: number): void {
  context.font = fontOf(line.style, line.language, pixelsPerMetre)
  context.direction = line.dir
  context.textAlign = line.align
  context.textBaseline = 'alphabetic'
  context.fillStyle = line.style.colour
  context.fillText(line.text, line.x * pixelsPerMetre, line.baseline * pixelsPerMetre)
}
