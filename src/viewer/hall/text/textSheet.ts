import type { Texture } from 'three'
import { SlicedTexture, TEXEL_BYTES } from '../textures/graphics.ts'
import type { Shelf, Size } from '../textures/shelves.ts'
import type { Workshop } from '../textures/workshop.ts'
import { askForFaces, blankCanvas, paintSheet } from './paint.ts'
import type { Sheet } from './sheet.ts'

/** A text and where on a sheet of texts it stands. */
export interface SheetedText {
  readonly sheet: Sheet
  /** Pixels to the metre. */
  readonly density: number
  readonly place: readonly [x: number, y: number]
}

/**
 * Paints texts beside the frames, a line at a time and a shelf on a canvas, and sends each shelf when it is full.
 * @throws the reason of `signal`
 */
export async function paintTexts(
  texts: readonly SheetedText[],
  { shelves, ...size }: Size & { readonly shelves: readonly Shelf[] },
  { renderer, slices, uploader }: Workshop,
  signal: AbortSignal,
): Promise<Texture> {
  for (const { sheet } of texts) askForFaces(sheet)
  const texture = new SlicedTexture(renderer, size, 'ink')
  try {
    for (const [i, shelf] of shelves.entries()) {
      const context = blankCanvas(size.width, shelf.height)
      const standing = texts.filter(({ place: [, y] }) => y >= shelf.top && y < shelf.top + shelf.height)
      await slices.run(paintShelf(context, standing, shelf.top), signal)
      const { canvas } = context
      await uploader.send(
        {
          bytesPerRow: size.width * TEXEL_BYTES.ink,
          rows: shelf.height,
          write: (from, to) => texture.write(canvas, from, to, shelf.top),
          finish: () => i === shelves.length - 1 && texture.makeMipmaps(),
        },
        signal,
      )
    }
    return texture
  } catch (error) {
    texture.dispose()
    throw error
  }
}

function* paintShelf(
  context: CanvasRenderingContext2D,
  texts: readonly SheetedText[],
  top: number,
): Generator<void> {
  for (const { sheet, density, place } of texts) {
    const [x, y] = place
    yield* paintSheet(context, sheet, density, x, y - top)
  }
}
