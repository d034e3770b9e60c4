import { Texture, type WebGLRenderer } from 'three'
import type { Size } from './shelves.ts'

/** Samples along a surface that runs away from the eye. */
const ANISOTROPY = 8

/** What a texel is: the colour of a picture, or how much ink stands there (a sheet of texts: black on white, one byte). */
export type Texel = 'colour' | 'ink'
export const TEXEL_BYTES: Readonly<Record<Texel, number>> = { colour: 4, ink: 1 }

/** Bytes of graphics memory of a texture; mipmaps add a third. */
export function textureBytes({ width, height }: Size, texel: Texel): number {
  return Math.ceil((width * height * TEXEL_BYTES[texel] * 4) / 3)
}

/** A texture that begins empty and is written in bands. Rows run downwards, as they come; the faces of the hall are made for that. */
export class SlicedTexture extends Texture {
  readonly #renderer: WebGLRenderer
  readonly #gl: WebGL2RenderingContext
  readonly #texel: Texel
  readonly #own: WebGLTexture

  /** @throws when the graphics context is lost */
  constructor(renderer: WebGLRenderer, size: Size, texel: Texel) {
    const gl = renderer.getContext() as WebGL2RenderingContext
    const own = gl.createTexture()
    if (!own) throw new Error('No texture can be had')
    super()
    // The renderer draws with what it has noted for a texture. It uploads nothing, since there is no image to upload.
    Object.assign(renderer.properties.get(this) as object, { __webglTexture: own })
    this.#renderer = renderer
    this.#gl = gl
    this.#texel = texel
    this.#own = own
    this.#bind()
    const levels = Math.floor(Math.log2(Math.max(size.width, size.height))) + 1
    const format = texel === 'colour' ? gl.SRGB8_ALPHA8 : gl.R8
    gl.texStorage2D(gl.TEXTURE_2D, levels, format, size.width, size.height)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
    const finer = gl.getExtension('EXT_texture_filter_anisotropic')
    if (finer) gl.texParameterf(gl.TEXTURE_2D, finer.TEXTURE_MAX_ANISOTROPY_EXT, ANISOTROPY)
  }

  /** Copies rows of a picture to the same rows, or to those `down` pixels lower. */
  write(pixels: ImageBitmap | HTMLCanvasElement, from: number, to: number, down = 0): void {
    const gl = this.#gl
    const { state } = this.#renderer
    this.#bind()
    state.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
    state.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false)
    state.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE)
    state.pixelStorei(gl.UNPACK_SKIP_ROWS, from)
    const format = this.#texel === 'colour' ? gl.RGBA : gl.RED
    const { width } = pixels
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, from + down, width, to - from, format, gl.UNSIGNED_BYTE, pixels)
    state.pixelStorei(gl.UNPACK_SKIP_ROWS, 0)
  }

  /** Makes the smaller copies from what has been written. */
  makeMipmaps(): void {
    this.#bind()
    this.#gl.generateMipmap(this.#gl.TEXTURE_2D)
  }

  override dispose(): void {
    super.dispose()
    this.#renderer.properties.remove(this)
    this.#gl.deleteTexture(this.#own)
  }

  #bind(): void {
    this.#renderer.state.activeTexture(this.#gl.TEXTURE0)
    this.#renderer.state.bindTexture(this.#gl.TEXTURE_2D, this.#own)
  }
}
