import { CanvasTexture, SRGBColorSpace } from 'three'
import { faceOf } from '../hall/text/paint.ts'
import { FRAME, layTitleAlong, layTitleDown, type TitleLayout } from './titleLayout.ts'

/** Pixels: a slip is about 28 × 166 mm, a bottom edge about 165 × 11. */
const SLIP = { width: 192, height: 1152 }
const EDGE = { width: 1024, height: 64 }
const INK = '#241f1a'
const SLIP_PAPER = '#efe7d2'
const EDGE_PAPER = '#e3d7bd'
const LANGUAGE = 'lzh'

/** The words on a book, as its `BookMesh` takes them. */
export interface TitleWords {
  readonly titleSlip: CanvasTexture
  readonly edgeTitle: CanvasTexture
  dispose(): void
}

/**
 * Paints a title for the slip on the cover and for the bottom edge, in the reading face; again when that has come.
 * @param title Chinese, as the thing bears it @param changed is called when what was painted has been painted anew
 */
export function createTitleWords(title: string, changed: () => void): TitleWords {
  const [slip, edge] = [canvasOf(SLIP), canvasOf(EDGE)]
  const words = { titleSlip: textureOf(slip), edgeTitle: textureOf(edge) }
  let isHeld = true
  const paint = () => {
    paintSlip(slip, layTitleDown(title, SLIP.width, SLIP.height))
    paintEdge(edge, layTitleAlong(title, EDGE.width, EDGE.height))
    words.titleSlip.needsUpdate = true
    words.edgeTitle.needsUpdate = true
  }
  paint()
  const font = `600 100px ${faceOf(LANGUAGE)}`
  if (!document.fonts.check(font, title))
    document.fonts.load(font, title).then(
      () => {
        if (!isHeld) return
        paint()
        changed()
      },
      // A face that cannot be had has been stood in for.
      () => {},
    )
  return {
    ...words,
    dispose() {
      isHeld = false
      words.titleSlip.dispose()
      words.edgeTitle.dispose()
    },
  }
}

function canvasOf({ width, height }: typeof SLIP): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

function textureOf(canvas: HTMLCanvasElement): CanvasTexture {
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = 8
  return texture
}

function paintSlip(canvas: HTMLCanvasElement, layout: TitleLayout): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  const { width, height } = canvas
  const inset = width * FRAME
  pen.fillStyle = SLIP_PAPER
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = INK
  pen.lineWidth = width * 0.018
  pen.strokeRect(inset, inset, width - 2 * inset, height - 2 * inset)
  pen.lineWidth = width * 0.006
  const inner = inset * 1.55
  pen.strokeRect(inner, inner, width - 2 * inner, height - 2 * inner)
  write(pen, layout)
}

function paintEdge(canvas: HTMLCanvasElement, layout: TitleLayout): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.fillStyle = EDGE_PAPER
  pen.fillRect(0, 0, canvas.width, canvas.height)
  write(pen, layout)
}

function write(pen: CanvasRenderingContext2D, { em, characters }: TitleLayout): void {
  pen.fillStyle = INK
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.font = `600 ${em.toFixed(1)}px ${faceOf(LANGUAGE)}`
  for (const { character, x, y } of characters) pen.fillText(character, x, y)
}
