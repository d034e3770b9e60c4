import '@fontsource/lxgw-wenkai-tc/700.css'
import '@fontsource/noto-naskh-arabic/400.css'
import '@fontsource/noto-naskh-arabic/600.css'
import '@fontsource/noto-serif/400.css'
import '@fontsource/noto-serif-sc/500.css'
import '@fontsource/noto-serif-tc/500.css'
import '@fontsource/noto-serif-tc/600.css'
import { type Tile, tileSize } from '../../../src/scenes/publish/tiles.ts'
import { ANALECTS } from '../data/analects.ts'
import * as classics from '../data/classics.ts'
import { QURAN_NOTICE, TRANSCRIPTIONS } from '../data/pages.ts'
import { PICTURES } from './pictures.ts'
import { canvasOf } from './sheet.ts'

const WEBP_QUALITY = 0.8
/** Characters that no classic holds but the pages do: titles, numerals, names of chapters. */
const TITLES = '論語卷一千字文史記傳六十三大宛五七八九紙上絲路武備志人物門回回藥方後漢書欽定四庫全書雅正堂'

let ready: Promise<unknown> | undefined

/** Canvas text does not wait for fonts: every slice that a page may need is asked for first. */
function fonts(): Promise<unknown> {
  const han =
    JSON.stringify([classics, ANALECTS, TRANSCRIPTIONS]).replace(/[^\p{Script=Han}□]/gu, '') + TITLES
  const arabic = JSON.stringify([classics, TRANSCRIPTIONS]).replace(/[^\p{Script=Arabic}،.\s]/gu, '')
  ready ??= Promise.all([
    document.fonts.load('500 20px "Noto Serif TC"', han),
    document.fonts.load('600 20px "Noto Serif TC"', han),
    document.fonts.load('700 20px "LXGW WenKai TC"', han),
    document.fonts.load('400 20px "Noto Naskh Arabic"', arabic),
    document.fonts.load('600 20px "Noto Naskh Arabic"', arabic),
    document.fonts.load('500 20px "Noto Serif SC"', QURAN_NOTICE['zh-Hans'] ?? ''),
    document.fonts.load('400 20px "Noto Serif"', QURAN_NOTICE.en ?? ''),
  ])
  return ready
}

async function encoded(context: CanvasRenderingContext2D, type: string, quality?: number): Promise<string> {
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve, type, quality))
  if (!blob || blob.type !== type) throw new Error(`This browser writes no ${type}`)
  const bytes = new Uint8Array(await blob.arrayBuffer())
  let binary = ''
  for (let i = 0; i < bytes.length; i += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(binary)
}

/** Halves until the next step would be the last one: a picture shrunk in one go loses its thin rules. */
function shrunk(source: CanvasRenderingContext2D, width: number, height: number): CanvasRenderingContext2D {
  let from = source
  while (from.canvas.width >= width * 2) {
    const half = canvasOf(Math.round(from.canvas.width / 2), Math.round(from.canvas.height / 2))
    half.imageSmoothingQuality = 'high'
    half.drawImage(from.canvas, 0, 0, half.canvas.width, half.canvas.height)
    from = half
  }
  const target = canvasOf(width, height)
  target.imageSmoothingQuality = 'high'
  target.drawImage(from.canvas, 0, 0, width, height)
  return target
}

export interface Painted {
  readonly width: number
  readonly height: number
  /** PNG, base64. */
  readonly original: string
}

const painted = new Map<string, CanvasRenderingContext2D>()

/**
 * Sets one picture and returns its original; the canvas is kept for `derive`.
 * @public the press room calls it by name
 */
export async function paint(id: string): Promise<Painted> {
  await fonts()
  const painter = PICTURES[id]
  if (!painter) throw new Error(`There is no picture ${id}`)
  const context = painter()
  painted.set(id, context)
  const { width, height } = context.canvas
  return { width, height, original: await encoded(context, 'image/png') }
}

/**
 * WebP of the picture at a size in pixels, base64.
 * @public the press room calls it by name
 */
export async function derive(id: string, width: number, height: number): Promise<string> {
  const context = painted.get(id)
  if (!context) throw new Error(`${id} has not been painted`)
  return encoded(shrunk(context, width, height), 'image/webp', WEBP_QUALITY)
}

/**
 * WebP of a part of the picture, made `scale` times smaller, base64. All in the picture's own pixels.
 * @public the press room calls it by name
 */
export async function cut(id: string, { x, y, width, height, scale }: Tile): Promise<string> {
  const context = painted.get(id)
  if (!context) throw new Error(`${id} has not been painted`)
  const part = canvasOf(width, height)
  part.drawImage(context.canvas, -x, -y)
  const size = tileSize({ x, y, width, height, scale })
  return encoded(shrunk(part, size.width, size.height), 'image/webp', WEBP_QUALITY)
}

/**
 * Ids of all pictures.
 * @public the press room calls it by name
 */
export const ids = (): string[] => Object.keys(PICTURES)
