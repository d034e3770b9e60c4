import { rungSize, rungsOf } from '../../scenes/publish/names.ts'
import {
  TILE_EDGE,
  type Tile,
  tileName,
  tileScales,
  tileSize,
  tilesAt,
  wantsTiles,
} from '../../scenes/publish/tiles.ts'
import { type Size, viewSize } from '../../scenes/records/views.ts'
import type { Media, View } from '../../scenes/schema/media.ts'

export interface Derived extends Pick<Media, 'width' | 'height' | 'derivative' | 'tile'> {
  /** By rung of the ladder. */
  readonly derivatives: ReadonlyMap<number, Blob>
  /** By name; none of a picture that the ladder holds whole. */
  readonly tiles: ReadonlyMap<string, Blob>
}

/** At this quality a page of woodblock print shows no ringing at its own size, and costs a third of 0.95. */
const QUALITY = 0.82

/**
 * Decodes a picture (with the orientation in the file applied and its colours taken to sRGB) and makes its ladder
 * of derivatives, each from the next larger, and of a picture that is finer than the ladder its tiles: at most two
 * decoded pictures are in memory, and no step loses more than half. For workers.
 * @param view the part of the file that is wanted, if not the whole
 * @param onProgress from 0 to 1
 * @throws DOMException when the browser cannot decode the file
 */
export async function derive(
  file: Blob,
  view: View | undefined,
  onProgress: (done: number) => void,
): Promise<Derived> {
  const derivative = await derivativeType()
  const decoded = await createImageBitmap(file)
  const bitmap = view ? await seen(decoded, view) : decoded
  const { width, height } = bitmap
  const plans = wantsTiles(bitmap)
    ? tileScales(bitmap, TILE_EDGE).map((scale) => tilesAt(bitmap, TILE_EDGE, scale))
    : []
  const rungs = rungsOf(bitmap).reverse()
  const total = rungs.length + plans.reduce((sum, plan) => sum + plan.length, 0)
  const derivatives = new Map<number, Blob>()
  const tiles = new Map<string, Blob>()
  const encoded = async (canvas: OffscreenCanvas) => {
    const blob = await canvas.convertToBlob({ type: derivative, quality: QUALITY })
    onProgress((derivatives.size + tiles.size + 1) / total)
    return blob
  }

  let whole: ImageBitmap | OffscreenCanvas = bitmap
  for (const plan of plans) {
    for (const tile of plan) tiles.set(tileName(tile), await encoded(cut(whole, tile, derivative)))
    whole = draw(
      whole,
      { width: Math.ceil(whole.width / 2), height: Math.ceil(whole.height / 2) },
      derivative,
    )
  }

  let source: ImageBitmap | OffscreenCanvas = bitmap
  for (const rung of rungs) {
    source = shrink(source, rungSize({ width, height }, rung), derivative)
    derivatives.set(rung, await encoded(source))
  }
  bitmap.close()
  return { width, height, derivative, ...(tiles.size > 0 && { tile: TILE_EDGE }), derivatives, tiles }
}

/** The picture that a view makes of a decoded file, pixel for pixel. Lets go of the file. */
async function seen(file: ImageBitmap, view: View): Promise<ImageBitmap> {
  const part = await createImageBitmap(file, view.x, view.y, view.width, view.height)
  file.close()
  if (view.rotation === 0) return part
  const { width, height } = viewSize(view)
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new DOMException('No canvas of this size', 'EncodingError')
  context.translate(width / 2, height / 2)
  context.rotate((view.rotation * Math.PI) / 180)
  context.imageSmoothingEnabled = false
  context.drawImage(part, -view.width / 2, -view.height / 2)
  part.close()
  return canvas.transferToImageBitmap()
}

/** @param whole the picture at the tile's scale */
function cut(whole: ImageBitmap | OffscreenCanvas, tile: Tile, type: Media['derivative']): OffscreenCanvas {
  const { width, height } = tileSize(tile)
  const [x, y] = [tile.x / tile.scale, tile.y / tile.scale]
  return drawn({ width, height }, type, (context) =>
    context.drawImage(whole, x, y, width, height, 0, 0, width, height),
  )
}

/** Halves until less than half is left to go: browsers that scale by four neighbours then lose no pixel. */
function shrink(source: ImageBitmap | OffscreenCanvas, to: Size, type: Media['derivative']): OffscreenCanvas {
  const half = { width: Math.ceil(source.width / 2), height: Math.ceil(source.height / 2) }
  const isFar = half.width > to.width && half.height > to.height
  const drawn = draw(source, isFar ? half : to, type)
  return isFar ? shrink(drawn, to, type) : drawn
}

function draw(source: ImageBitmap | OffscreenCanvas, size: Size, type: Media['derivative']): OffscreenCanvas {
  return drawn(size, type, (context) => context.drawImage(source, 0, 0, size.width, size.height))
}

function drawn(
  { width, height }: Size,
  type: Media['derivative'],
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height)
  // Every canvas here is read again, most of them cut from one large picture: that costs least in main memory.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new DOMException('No canvas of this size', 'EncodingError')
  if (type === 'image/jpeg') {
    // JPEG knows no transparency, and would turn it black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
  }
  context.imageSmoothingQuality = 'high'
  paint(context)
  return canvas
}

/** WebP where the browser writes it; a browser that does not answers with PNG. */
export async function derivativeType(): Promise<Media['derivative']> {
  const probe = new OffscreenCanvas(1, 1)
  probe.getContext('2d')
  const { type } = await probe.convertToBlob({ type: 'image/webp' })
  return type === 'image/webp' ? 'image/webp' : 'image/jpeg'
}
