import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  SRGBColorSpace,
  type Texture,
} from 'three'
import { LAYER_SIZE } from './layers/layer.ts'
import { paintLayers } from './layers/paint.ts'
import type { Palette } from './palette.ts'

/** Samples along a floor that runs away from the eye. */
const ANISOTROPY = 8

/** What all surfaces of a hall are painted with. */
export interface Surfaces {
  /** One array texture; each surface of the palette says which layer is its own. Repeats: UVs are repetitions. */
  readonly layers: Texture
  /** That it takes on the graphics card, with its smaller copies. */
  readonly bytes: number
  dispose(): void
}

/** Paints the layers of a palette's surfaces; every room shares them. */
export function createSurfaces({ layers }: Palette): Surfaces {
  const pixels = paintLayers(layers)
  const texture = new DataArrayTexture(pixels, LAYER_SIZE, LAYER_SIZE, layers.length)
  texture.colorSpace = SRGBColorSpace
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  texture.magFilter = LinearFilter
  texture.minFilter = LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = ANISOTROPY
  texture.needsUpdate = true
  return { layers: texture, bytes: Math.ceil((pixels.byteLength * 4) / 3), dispose: () => texture.dispose() }
}
