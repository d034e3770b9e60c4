import { randomOf, seedOf } from './noise.ts'

export type Ink = 'black' | 'red'
export type Face = 'song' | 'kai'

const FAMILIES: Readonly<Record<Face, string>> = { song: '"Noto Serif TC"', kai: '"LXGW WenKai TC"' }
/** Middle of the em box above the baseline, in ems: both faces put the box at 0.88 above and 0.12 below. */
const EM_MIDDLE = 0.38

/** Characters that neither face holds, put together from the two halves that they are written with. */
const COMPOSED: Readonly<Record<string, readonly [left: string, right: string]>> = {
  鍭: ['金', '侯'],
  皦: ['白', '敫'],
  踈: ['足', '束'],
}

export function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser draws no canvas')
  return context
}

export interface GlyphStyle {
  readonly face: Face
  readonly weight: number
  /** Ems; 0 for type, a little for a hand. */
  readonly wander?: number
  /** Width and height of the drawn character against its em. */
  readonly stretch?: readonly [x: number, y: number]
  /** 0–1. */
  readonly strength?: number
}

/**
 * A sheet to set type on, measured in centimetres from its upper left corner. Inks lie on layers of their own until
 * they are pressed into the ground.
 */
export class Sheet {
  readonly width: number
  readonly height: number
  /** Pixels to the centimetre. */
  readonly scale: number
  readonly seed: number
  readonly random: () => number
  readonly ground: CanvasRenderingContext2D
  readonly inks: Readonly<Record<Ink, CanvasRenderingContext2D>>

  /** @param longEdge pixels of the longer side */
  constructor(name: string, width: number, height: number, longEdge: number) {
    this.width = width
    this.height = height
    this.scale = longEdge / Math.max(width, height)
    this.seed = seedOf(name)
    this.random = randomOf(this.seed)
    const w = Math.round(width * this.scale)
    const h = Math.round(height * this.scale)
    this.ground = canvasOf(w, h)
    this.inks = { black: canvasOf(w, h), red: canvasOf(w, h) }
  }

  get pixels(): { width: number; height: number } {
    return { width: this.ground.canvas.width, height: this.ground.canvas.height }
  }

  /** One character, the middle of its em box at (x, y). */
  glyph(character: string, x: number, y: number, size: number, style: GlyphStyle, ink: Ink = 'black'): void {
    if (character === '　') return
    const parts = COMPOSED[character]
    if (parts) {
      this.composed(parts, x, y, size, style, ink)
      return
    }
    const context = this.inks[ink]
    const wander = style.wander ?? 0
    const at = (value: number) => (value + (this.random() - 0.5) * wander * size) * this.scale
    const [stretchX, stretchY] = style.stretch ?? [1, 1]
    context.save()
    context.translate(at(x), at(y))
    context.rotate((this.random() - 0.5) * wander * 0.6)
    context.scale(stretchX, stretchY)
    context.globalAlpha = style.strength ?? 1
    context.font = `${style.weight} ${size * this.scale}px ${FAMILIES[style.face]}`
    context.textAlign = 'center'
    context.fillText(character, 0, EM_MIDDLE * size * this.scale)
    context.restore()
  }

  private composed(
    [left, right]: readonly [string, string],
    x: number,
    y: number,
    size: number,
    style: GlyphStyle,
    ink: Ink,
  ): void {
    const [stretchX, stretchY] = style.stretch ?? [1, 1]
    this.glyph(
      left,
      x - size * 0.26 * stretchX,
      y,
      size,
      { ...style, stretch: [stretchX * 0.46, stretchY] },
      ink,
    )
    this.glyph(
      right,
      x + size * 0.2 * stretchX,
      y,
      size,
      { ...style, stretch: [stretchX * 0.6, stretchY] },
      ink,
    )
  }

  /** A column of characters downward; `y` is the middle of the first. */
  column(
    text: string,
    x: number,
    y: number,
    pitch: number,
    size: number,
    style: GlyphStyle,
    ink: Ink = 'black',
  ): void {
    for (const [index, character] of [...text].entries()) {
      this.glyph(character, x, y + index * pitch, size, style, ink)
    }
  }

  /** A straight rule, cut by hand: it is a little thicker here than there. */
  rule(x0: number, y0: number, x1: number, y1: number, thickness: number, ink: Ink = 'black'): void {
    const context = this.inks[ink]
    const steps = Math.max(2, Math.round(Math.hypot(x1 - x0, y1 - y0) / 0.4))
    context.save()
    context.scale(this.scale, this.scale)
    context.lineCap = 'butt'
    let pressure = this.random()
    for (let i = 0; i < steps; i++) {
      const from = i / steps
      const to = (i + 1.05) / steps
      pressure = pressure * 0.75 + this.random() * 0.25
      context.lineWidth = thickness * (0.86 + pressure * 0.28)
      context.beginPath()
      context.moveTo(x0 + (x1 - x0) * from, y0 + (y1 - y0) * from)
      context.lineTo(x0 + (x1 - x0) * Math.min(1, to), y0 + (y1 - y0) * Math.min(1, to))
      context.stroke()
    }
    context.restore()
  }

  /** A filled shape through points in centimetres. */
  shape(points: readonly (readonly [number, number])[], ink: Ink = 'black'): void {
    const context = this.inks[ink]
    context.beginPath()
    for (const [x, y] of points) context.lineTo(x * this.scale, y * this.scale)
    context.closePath()
    context.fill()
  }

  /** The part between two distances from the left edge, as a picture of its own. */
  static cut(context: CanvasRenderingContext2D, x0: number, x1: number): CanvasRenderingContext2D {
    const part = canvasOf(x1 - x0, context.canvas.height)
    part.drawImage(context.canvas, -x0, 0)
    return part
  }
}
