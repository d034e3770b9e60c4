import { LinearFilter, LinearMipmapLinearFilter, SRGBColorSpace, Texture } from 'three'
import { pictureKey, rungFor } from '../../../scenes/publish/names.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { MediaResolver } from '../../../viewer/media.ts'

/** Pixels of the long edge: a page of the preview takes about half of its height. */
const LONG_EDGE = 512
/** Pictures that are kept at most: those that were not wanted for longest go first. */
const KEPT = 48

interface Entry {
  texture: Texture | undefined
  wanted: number
}

/** Small pictures of pages, fetched when they are first wanted. Their rows run downwards. */
export class PageTextures {
  readonly #resolver: Pick<MediaResolver, 'blob'>
  readonly #onArrival: () => void
  readonly #entries = new Map<string, Entry>()
  #count = 0
  #isDisposed = false

  constructor(resolver: Pick<MediaResolver, 'blob'>, onArrival: () => void) {
    this.#resolver = resolver
    this.#onArrival = onArrival
  }

  /** The picture, if it has come; it is asked for the first time. */
  of(media: Media): Texture | undefined {
    const key = pictureKey(media)
    const known = this.#entries.get(key)
    if (known) {
      known.wanted = ++this.#count
      return known.texture
    }
    const entry: Entry = { texture: undefined, wanted: ++this.#count }
    this.#entries.set(key, entry)
    void this.#fetch(media, entry)
    return undefined
  }

  async #fetch(media: Media, entry: Entry): Promise<void> {
    try {
      const blob = await this.#resolver.blob(media, rungFor(media, LONG_EDGE))
      const bitmap = await createImageBitmap(blob)
      if (this.#isDisposed) {
        bitmap.close()
        return
      }
      entry.texture = textureOf(bitmap)
      this.#letGo()
      this.#onArrival()
    } catch {
      // A picture that is lost stays blank paper here; its place among the pages says so.
    }
  }

  #letGo(): void {
    const come = [...this.#entries].filter(([, { texture }]) => texture !== undefined)
    const oldest = come.sort(([, a], [, b]) => a.wanted - b.wanted).slice(0, Math.max(0, come.length - KEPT))
    for (const [key, { texture }] of oldest) {
      release(texture)
      this.#entries.delete(key)
    }
  }

  dispose(): void {
    this.#isDisposed = true
    for (const { texture } of this.#entries.values()) release(texture)
    this.#entries.clear()
  }
}

function textureOf(bitmap: ImageBitmap): Texture<ImageBitmap> {
  const texture = new Texture(bitmap)
  texture.colorSpace = SRGBColorSpace
  texture.flipY = false
  texture.generateMipmaps = true
  texture.minFilter = LinearMipmapLinearFilter
  texture.magFilter = LinearFilter
  texture.anisotropy = 4
  texture.needsUpdate = true
  return texture
}

function release(texture: Texture | undefined): void {
  texture?.dispose()
  if (texture?.image instanceof ImageBitmap) texture.image.close()
}
