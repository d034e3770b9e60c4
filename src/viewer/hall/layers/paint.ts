import { LAYER_SIZE, type LayerName } from './layer.ts'

/** The layers one after another, red, green, blue and full alpha a pixel, sRGB. */
export function paintLayers(names: readonly LayerName[]): Uint8Array {
  return new Uint8Array(names.length * LAYER_SIZE * LAYER_SIZE * 4).fill(255)
}
