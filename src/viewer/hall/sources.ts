import { CanvasTexture, LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace, Texture } from 'three'
import { rungSize, rungsOf } from '../../scenes/publish/names.ts'
import type { Media } from '../../scenes/schema/media.ts'
import type { MediaResolver } from '../media.ts'
import type { TextureSource } from './loadOrder.ts'
import { loadFaces, paintSheet } from './text/paint.ts'
import type { Sheet } from './text/sheet.ts'

/** Long edges at which a text is drawn, pixels. */
const TEXT_RUNGS = [256, 512, 1024, 2048]
const ANISOTROPY = 8
/** RGBA, one byte each; mipmaps add a third. */
const BYTES_PER_PIXEL = (4 * 4) / 3

/** A picture's ladder, fetched through the visit's resolver and decoded off the main thread. */
export function pictureSource(media: Media, resolver: MediaResolver): TextureSource<Texture> {
  return {
    key: media.hash,
    rungs: rungsOf(media),
    bytes: (rung) => {
      const { width, height } = rungSize(media, rung)
      return width * height * BYTES_PER_PIXEL
    },
    async load(rung, signal) {
      const blob = await resolver.blob(media, rung, signal)
      const bitmap = await createImageBitmap(blob, { premultiplyAlpha: 'none', colorSpaceConversion: 'none' })
      return prepared(new Texture(bitmap), () => bitmap.close())
    },
  }
}

/** A text of the hall, drawn by the browser at the size that the screen asks for. @param ground fills it first */
export function textSource(sheet: Sheet, ground: string | undefined, fonts: number): TextureSource<Texture> {
  const longEdge = Math.max(sheet.width, sheet.height)
  return {
    key: `text ${fonts} ${ground ?? ''} ${JSON.stringify(sheet)}`,
    rungs: TEXT_RUNGS,
    bytes: (rung) => rung * rung * (Math.min(sheet.width, sheet.height) / longEdge) * BYTES_PER_PIXEL,
    async load(rung) {
      await loadFaces(sheet)
      const canvas = paintSheet(sheet, rung, ground)
      return prepared(new CanvasTexture(canvas), () => {
        canvas.width = 0
      })
    },
  }
}

/**
 * Rows run downwards, as they come; the faces of the hall are made for that.
 * @param release lets go of the pixels in main memory: once the graphics card has them, or when nobody wants them
 */
function prepared(texture: Texture, release: () => void): Texture {
  texture.onUpdate = () => {
    texture.onUpdate = null
    release()
  }
  texture.addEventListener('dispose', release)
  texture.flipY = false
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = ANISOTROPY
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.needsUpdate = true
  return texture
}
