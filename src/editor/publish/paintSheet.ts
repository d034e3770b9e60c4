import { GUTTER } from '../../scenes/publish/cells.ts'
import type { RoomSheet, SheetType } from '../../scenes/publish/sheets.ts'

const QUALITY = 0.7
/** Where no picture lies. */
const GROUND = '#d9cfbd'

/**
 * Paints a room's sheet of thumbnails.
 * @param pictureOf a picture by its media id, larger than its cell
 * @throws what `pictureOf` throws; an `EncodingError` when a picture cannot be decoded
 */
export async function paintSheet(
  { width, height, cells }: RoomSheet,
  type: SheetType,
  pictureOf: (media: string) => Promise<Blob>,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new DOMException('No canvas of this size', 'EncodingError')
  context.fillStyle = GROUND
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  for (const [media, [x, y, w, h]] of cells) {
    const picture = await createImageBitmap(await pictureOf(media))
    context.drawImage(picture, x - GUTTER, y - GUTTER, w + 2 * GUTTER, h + 2 * GUTTER)
    context.drawImage(picture, x, y, w, h)
    picture.close()
  }
  const blob = await canvas.convertToBlob({ type, quality: QUALITY })
  return new Uint8Array(await blob.arrayBuffer())
}
