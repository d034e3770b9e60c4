import type { Texture, WebGLRenderer } from 'three'
import { SlicedTexture, TEXEL_BYTES } from './graphics.ts'
import type { Slices } from './slices.ts'
import type { Uploader } from './uploads.ts'

/** Where textures are made: on one renderer, in slices that no frame waits for. */
export class Workshop {
  readonly renderer: WebGLRenderer
  readonly uploader: Uploader
  readonly slices: Slices

  constructor(parts: { renderer: WebGLRenderer; uploader: Uploader; slices: Slices }) {
    this.renderer = parts.renderer
    this.uploader = parts.uploader
    this.slices = parts.slices
  }

  /** Off the main thread; the colours stay as they are in the file. @throws when it is no picture */
  decode(blob: Blob): Promise<ImageBitmap> {
    return createImageBitmap(blob, { premultiplyAlpha: 'none', colorSpaceConversion: 'none' })
  }

  /** A texture of the picture, whose pixels in main memory are let go of. @throws the reason of `signal` */
  async textureOf(bitmap: ImageBitmap, signal: AbortSignal): Promise<Texture> {
    try {
      signal.throwIfAborted()
      const texture = new SlicedTexture(this.renderer, bitmap, 'colour')
      await this.filled(texture, bitmap, signal)
      return texture
    } finally {
      bitmap.close()
    }
  }

  /** Sends all pixels to a texture of their size; frees the texture when that fails. @throws the reason of `signal` */
  async filled(
    texture: SlicedTexture,
    pixels: ImageBitmap | HTMLCanvasElement,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      await this.uploader.send(
        {
          bytesPerRow: pixels.width * TEXEL_BYTES.colour,
          rows: pixels.height,
          write: (from, to) => texture.write(pixels, from, to),
          finish: () => texture.makeMipmaps(),
        },
        signal,
      )
    } catch (error) {
      texture.dispose()
      throw error
    }
  }
}
