import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  LinearMipmapNearestFilter,
  NoColorSpace,
  RepeatWrapping,
} from 'three'
import { LAYER_SIZE } from './layers/layer.ts'
import type { Palette } from './palette.ts'

/** What all surfaces of a hall are painted with. */
export interface Surfaces {
  /** One array texture; each surface of the palette says which layer is its own. Repeats: UVs are repetitions. */
  readonly layers: DataArrayTexture
  /** @param pixels as `paintLayers` gives them; until they come every layer is plain */
  paint(pixels: Uint8Array<ArrayBuffer>): void
  dispose(): void
}

/** Samples along a floor that runs away from the eye. */
const ANISOTROPY = 4

/** The layers of a palette's surfaces; every room shares them. @param isFrugal takes one sample where four look better */
export function createSurfaces({ layers }: Palette, isFrugal: boolean): Surfaces {
  const plain = new Uint8Array(4 * layers.length).fill(255)
  const texture = new DataArrayTexture(plain, 1, 1, layers.length)
  // Not made into amounts of light: the shader multiplies colours as the screen is told them.
  texture.colorSpace = NoColorSpace
  texture.wrapS = RepeatWrapping
  texture.wrapT = RepeatWrapping
  texture.magFilter = LinearFilter
  texture.minFilter = isFrugal ? LinearMipmapNearestFilter : LinearMipmapLinearFilter
  texture.generateMipmaps = true
  texture.anisotropy = isFrugal ? 1 : ANISOTROPY
  texture.needsUpdate = true
  return {
    layers: texture,
    paint(pixels) {
      // Another size is another texture to the graphics card.
      texture.dispose()
      texture.image = { data: pixels, width: LAYER_SIZE, height: LAYER_SIZE, depth: layers.length }
      texture.needsUpdate = true
    },
    dispose: () => texture.dispose(),
  }
}
