import { serviceTile } from '../scenes/interchange/iiif/service.ts'
import { gridOf, type Tile, type TileGrid } from '../scenes/publish/tiles.ts'
import type { ImageService, Media } from '../scenes/schema/media.ts'
import type { MediaResolver } from './media.ts'

/** Milliseconds that an image service is waited for. */
const PATIENCE = 8000

/**
 * The finest tiles of a visit's pictures: those that lie beside the scene, and those of IIIF image services. Nothing
 * depends on a service: one that does not answer is not asked again, and its pictures are as if they had none.
 */
export class Tiles {
  readonly #resolver: Pick<MediaResolver, 'tile'>
  /** Services, and whole origins, that did not answer. */
  readonly #silent = new Set<string>()
  #grids = new WeakMap<Media, TileGrid>()

  constructor(resolver: Pick<MediaResolver, 'tile'>) {
    this.#resolver = resolver
  }

  /** Where the tiles of a picture are to be had now: the same object until that changes. */
  gridOf(media: Media): TileGrid | undefined {
    const known = this.#grids.get(media)
    if (known && !(known.service && this.#isSilent(known.service))) return known
    const { service: _service, ...own } = media
    const grid = gridOf(media.service && this.#isSilent(media.service) ? own : media)
    if (grid) this.#grids.set(media, grid)
    return grid
  }

  /** @throws when the tile cannot be had; an `AbortError` when `signal` says so */
  async blob(media: Media, grid: TileGrid, tile: Tile, signal?: AbortSignal): Promise<Blob> {
    return grid.service
      ? this.#fromService(grid.service, tile, signal)
      : this.#resolver.tile(media, tile, signal)
  }

  /** Asks again whoever did not answer. */
  retry(): void {
    this.#silent.clear()
    this.#grids = new WeakMap()
  }

  #isSilent({ address }: ImageService): boolean {
    return this.#silent.has(address) || this.#silent.has(new URL(address).origin)
  }

  async #fromService(service: ImageService, tile: Tile, signal: AbortSignal | undefined): Promise<Blob> {
    const abort = new AbortController()
    const stop = () => abort.abort()
    const waited = setTimeout(stop, PATIENCE)
    signal?.addEventListener('abort', stop)
    try {
      const response = await fetch(serviceTile(service, tile), { signal: abort.signal })
      if (response.ok) return await response.blob()
      this.#silent.add(service.address)
      throw new Error(`${response.status} ${response.url}`)
    } catch (cause) {
      // Nothing came at all: the host is out of reach, or does not let this page have its pictures, none of them.
      if (!signal?.aborted && !this.#silent.has(service.address))
        this.#silent.add(new URL(service.address).origin)
      throw cause
    } finally {
      clearTimeout(waited)
      signal?.removeEventListener('abort', stop)
    }
  }
}
