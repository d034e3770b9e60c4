import { rungSize, rungsOf } from '../../scenes/publish/names.ts'
import type { Media } from '../../scenes/schema/media.ts'

export interface Derived extends Pick<Media, 'width' | 'height' | 'derivative'> {
  /** By rung of the ladder. */
  readonly derivatives: ReadonlyMap<number, Blob>
}

/** At this quality a page of woodblock print shows no ringing at its own size, and costs a third of 0.95. */
const QUALITY = 0.82

/**
 * Decodes a picture (with the orientation in the file applied and its colours taken to sRGB) and makes its ladder
 * of derivatives, each from the next larger: one decoded picture is in memory, and no step loses more than half.
 * For workers.
 * @param onProgress from 0 to 1
 * @throws DOMException when the browser cannot decode the file
 */
export async function derive(file: Blob, onProgress: (done: number) => void): Promise<Derived> {
  const derivative = await derivativeType()
  const bitmap = await createImageBitmap(file)
  const { width, height } = bitmap
  const rungs = rungsOf({ width, height }).reverse()
  const derivatives = new Map<number, Blob>()
  let source: ImageBitmap | OffscreenCanvas = bitmap
  for (const rung of rungs) {
    source = shrink(source, rungSize({ width, height }, rung), derivative)
    derivatives.set(rung, await source.convertToBlob({ type: derivative, quality: QUALITY }))
    onProgress(derivatives.size / rungs.length)
  }
  bitmap.close()
  return { width, height, derivative, derivatives }
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Halves until less than half is left to go: browsers that scale by four neighbours then lose no pixel. */
function shrink(source: ImageBitmap | OffscreenCanvas, to: Size, type: Media['derivative']): OffscreenCanvas {
  const half = { width: Math.ceil(source.width / 2), height: Math.ceil(source.height / 2) }
  const isFar = half.width > to.width && half.height > to.height
  const drawn = draw(source, isFar ? half : to, type)
  return isFar ? shrink(drawn, to, type) : drawn
}

function draw(source: ImageBitmap | OffscreenCanvas, { width, height }: Size, type: Media['derivative']) {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new DOMException('No canvas of this size', 'EncodingError')
  if (type === 'image/jpeg') {
    // JPEG knows no transparency, and would turn it black.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
  }
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, width, height)
  return canvas
}

/** WebP where the browser writes it; a browser that does not answers with PNG. */
export async function derivativeType(): Promise<Media['derivative']> {
  const probe = new OffscreenCanvas(1, 1)
  probe.getContext('2d')
  const { type } = await probe.convertToBlob({ type: 'image/webp' })
  return type === 'image/webp' ? 'image/webp' : 'image/jpeg'
}
