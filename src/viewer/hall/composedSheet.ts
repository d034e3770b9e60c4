import type { Texture } from 'three'
import { GUTTER } from '../../scenes/publish/sheets.ts'
import { SlicedTexture } from './graphics.ts'
import { PAPER } from './palette.ts'
import type { Size } from './shelves.ts'
import type { Workshop } from './workshop.ts'

/** Milliseconds between two uploads of a sheet that is still growing. */
const EVERY = 150

interface CellOf {
  readonly cell: readonly [x: number, y: number, width: number, height: number]
  bitmap(signal: AbortSignal): Promise<ImageBitmap>
}

interface Composing {
  readonly workshop: Workshop
  readonly signal: AbortSignal
  /** Called when pictures have come since the sheet was given out. */
  readonly onChange: () => void
}

/**
 * A sheet of pictures put together here, where none was published. It is given out with the first of them, and grows
 * until all are there, or it is disposed of. A picture that cannot be had leaves paper.
 * @throws the reason of `signal`, or when no picture can be had
 */
export async function composeSheet(
  size: Size,
  cells: readonly CellOf[],
  { workshop, signal, onChange }: Composing,
): Promise<Texture> {
  const texture = new SlicedTexture(workshop.renderer, size, 'colour')
  const life = new AbortController()
  texture.addEventListener('dispose', () => life.abort())
  signal.addEventListener('abort', () => life.abort(signal.reason), { once: true })
  const context = paperCanvas(size)
  let [drawn, waiting] = [0, cells.length]
  const drawing = cells.map(async ({ cell, bitmap }) => {
    try {
      const picture = await bitmap(life.signal)
      drawCell(context, picture, cell)
      picture.close()
      drawn++
    } finally {
      waiting--
    }
  })
  const settled = Promise.allSettled(drawing)
  let sent = 0
  const sendNow = async () => {
    const count = drawn
    await workshop.filled(texture, context.canvas, life.signal)
    sent = count
  }
  const grow = async () => {
    while (waiting > 0 || sent < drawn) {
      await (waiting > 0 ? Promise.race([settled, pause(EVERY)]) : pause(EVERY))
      if (sent === drawn) continue
      await sendNow()
      onChange()
    }
  }

  try {
    await Promise.race([settled, pause(EVERY)])
    // Nothing came yet: the first of them is worth waiting for.
    if (drawn === 0 && waiting > 0) await Promise.race([settled, Promise.any(drawing)])
    signal.throwIfAborted()
    if (drawn === 0) throw new Error('None of the pictures can be had')
    await sendNow()
    // Only the end of the sheet ends its growth before all pictures are there.
    void grow().catch(() => undefined)
    return texture
  } catch (error) {
    texture.dispose()
    throw error
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function paperCanvas({ width, height }: Size): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('No canvas to draw pictures on')
  context.fillStyle = PAPER
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  return context
}

/** Around the picture lies a little of its own edge, so that filtering brings in nothing of its neighbours. */
function drawCell(
  context: CanvasRenderingContext2D,
  picture: ImageBitmap,
  [x, y, width, height]: CellOf['cell'],
): void {
  context.drawImage(picture, x - GUTTER, y - GUTTER, width + 2 * GUTTER, height + 2 * GUTTER)
  context.drawImage(picture, x, y, width, height)
}
