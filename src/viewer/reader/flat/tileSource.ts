import OpenSeadragon from 'openseadragon'
import { pictureKey } from '../../../scenes/publish/names.ts'
import type { TileGrid } from '../../../scenes/publish/tiles.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { MediaResolver } from '../../media.ts'
import type { Tiles } from '../../tiles.ts'
import { type Level, type Pyramid, pyramidOf, tileAt } from './pyramid.ts'

/** A picture as OpenSeadragon asks for it. All that it gets comes from the visit's own resolver and tiles. */
export class PictureSource extends OpenSeadragon.TileSource {
  readonly #media: Media
  readonly #resolver: MediaResolver
  readonly #tiles: Tiles
  readonly #grid: TileGrid | undefined
  readonly #pyramid: Pyramid

  constructor(media: Media, resolver: MediaResolver, tiles: Tiles) {
    const grid = tiles.gridOf(media)
    const pyramid = pyramidOf(media, grid)
    const { width, height, levels } = pyramid
    super({ width, height, minLevel: 0, maxLevel: levels.length - 1, ready: true })
    this.#media = media
    this.#resolver = resolver
    this.#tiles = tiles
    this.#grid = grid
    this.#pyramid = pyramid
  }

  override getLevelScale(level: number): number {
    return 1 / (this.#level(level)?.scale ?? 1)
  }

  override getTileWidth(level: number): number {
    return this.#edge(level, 'width')
  }

  override getTileHeight(level: number): number {
    return this.#edge(level, 'height')
  }

  /** No address: the name by which a tile is kept, so that a picture that is shown twice is fetched once. */
  override getTileUrl(level: number, x: number, y: number): string {
    return `${pictureKey(this.#media)}/${level}/${x},${y}`
  }

  override hasTransparency(): boolean {
    return false
  }

  override downloadTileStart(job: OpenSeadragon.ImageJob): void {
    const { level, x, y } = job.tile
    const abort = new AbortController()
    ABORTS.set(job, abort)
    this.#blob(level, x, y, abort.signal)
      .then(drawn)
      .then(
        (context) => job.finish(context, null, 'context2d'),
        (error) => abort.signal.aborted || job.fail(String(error), null),
      )
  }

  override downloadTileAbort(job: OpenSeadragon.ImageJob): void {
    ABORTS.get(job)?.abort()
  }

  #level(at: number): Level | undefined {
    return this.#pyramid.levels[at]
  }

  async #blob(at: number, x: number, y: number, signal: AbortSignal): Promise<Blob> {
    const level = this.#level(at)
    if (level && 'rung' in level) return this.#resolver.blob(this.#media, level.rung, signal)
    if (!level || !this.#grid) throw new RangeError(`No level ${at}`)
    return this.#tiles.blob(this.#media, this.#grid, tileAt(this.#pyramid, level, x, y), signal)
  }

  #edge(at: number, side: 'width' | 'height'): number {
    const level = this.#level(at)
    if (level && 'tile' in level) return level.tile[side]
    return Math.ceil(this.#pyramid[side] / (level?.scale ?? 1)) + 1
  }
}

const ABORTS = new WeakMap<OpenSeadragon.ImageJob, AbortController>()

/** @throws when the file is no picture */
async function drawn(blob: Blob): Promise<CanvasRenderingContext2D> {
  const bitmap = await createImageBitmap(blob)
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  return context
}
