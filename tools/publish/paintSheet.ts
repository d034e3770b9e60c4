import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { GUTTER } from '../../src/scenes/publish/cells.ts'
import type { RoomSheet, SheetType } from '../../src/scenes/publish/sheets.ts'

const QUALITY = 70
const CHANNELS = 3
const GROUND = [0xd9, 0xcf, 0xbd] as const

/**
 * Paints a room's sheet of thumbnails, as the workbench does in a browser.
 * @param fileOf a picture by its media id: the path of a derivative larger than its cell
 */
export async function paintSheet(
  { width, height, cells }: RoomSheet,
  type: SheetType,
  fileOf: (media: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = new Uint8Array(width * height * CHANNELS)
  for (let at = 0; at < pixels.length; at++) pixels[at] = GROUND[at % CHANNELS] ?? 0
  await Promise.all(
    [...cells].map(async ([media, [x, y, w, h]]) => {
      const cell = await shrunk(await readFile(fileOf(media)), w, h)
      const row = (w + 2 * GUTTER) * CHANNELS
      for (let line = 0; line < h + 2 * GUTTER; line++)
        pixels.set(
          cell.subarray(line * row, (line + 1) * row),
          ((y - GUTTER + line) * width + x - GUTTER) * CHANNELS,
        )
    }),
  )
  const image = sharp(pixels, { raw: { width, height, channels: CHANNELS } })
  const encoded = type === 'image/webp' ? image.webp({ quality: QUALITY }) : image.jpeg({ quality: QUALITY })
  return new Uint8Array(await encoded.toBuffer())
}

/** The picture at a size, its edge repeated around it; rows of RGB. */
async function shrunk(file: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  return sharp(file)
    .flatten({ background: '#fff' })
    .resize(width, height, { fit: 'fill' })
    .extend({ top: GUTTER, bottom: GUTTER, left: GUTTER, right: GUTTER, extendWith: 'copy' })
    .toColourspace('srgb')
    .raw()
    .toBuffer()
}
