import {
  DataArrayTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  NoColorSpace,
  RedFormat,
  RepeatWrapping,
} from 'three'
import { LAYER_SIZE } from '../hall/rooms/layers/layer.ts'
import { LAYER_MEAN, paintBookLayer } from './layers.ts'
import { BOOK_LAYERS } from './looks.ts'

interface BookSurfaces {
  /** One array texture, a layer for each of `BOOK_LAYERS`; plain until it has been painted. */
  readonly layers: DataArrayTexture
  readonly painted: Promise<void>
}

let shared: BookSurfaces | undefined

/** The surfaces of all books: painted once, between other work, and kept for the visit. */
export function bookSurfaces(): BookSurfaces {
  shared ??= begin()
  return shared
}

function begin(): BookSurfaces {
  const plain = new Uint8Array(BOOK_LAYERS.length).fill(LAYER_MEAN * 255)
  const layers = new DataArrayTexture(plain, 1, 1, BOOK_LAYERS.length)
  layers.format = RedFormat
  // Rows of single bytes.
  layers.unpackAlignment = 1
  layers.colorSpace = NoColorSpace
  layers.wrapS = RepeatWrapping
  layers.wrapT = RepeatWrapping
  layers.magFilter = LinearFilter
  layers.minFilter = LinearMipmapLinearFilter
  layers.generateMipmaps = true
  layers.anisotropy = 4
  layers.needsUpdate = true
  return { layers, painted: paint(layers) }
}

async function paint(layers: DataArrayTexture): Promise<void> {
  const size = LAYER_SIZE ** 2
  const data = new Uint8Array(BOOK_LAYERS.length * size)
  for (const [i, name] of BOOK_LAYERS.entries()) {
    await new Promise((resolve) => setTimeout(resolve))
    data.set(paintBookLayer(name), i * size)
  }
  // Another size is another texture to the graphics card.
  layers.dispose()
  layers.image = { data, width: LAYER_SIZE, height: LAYER_SIZE, depth: BOOK_LAYERS.length }
  layers.needsUpdate = true
}
