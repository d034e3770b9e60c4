import OpenSeadragon from 'openseadragon'
import { pictureKey } from '../../../scenes/publish/names.ts'
import type { Media } from '../../../scenes/schema/media.ts'
import type { MediaResolver } from '../../media.ts'
import { type Level, levelsOf, tileAt } from './pyramid.ts'

/** A picture as OpenSeadragon asks for it. All that it gets comes from the visit's own resolver. */
export class PictureSource extends OpenSeadragon.TileSource {
  readonly #media: Media
  readonly #resolver: MediaResolver
  readonly #levels: readonly Level[]

  constructor(media: Media, resolver: MediaResolver) {
    const levels = levelsOf(media)
    super({
      width: media.width,
      height: media.height,
      minLevel: 0,
      maxLevel: levels.length - 1,
      ready: true,
    })
    this.#media = media
    this.#resolver = resolver
    this.#levels = levels
  }

  override getLevelScale(level: number): number {
    return 1 / (this.#levels[level]?.scale ?? 1)
  }

  override getTileWidth(level: number): number {
    return this.#edge(level, this.#media.width)
  }

  override getTileHeight(level: number): number {
    return this.#edge(level, this.#media.height)
  }

  /** No address: the name by which a tile is kept, so that a picture that is shown twice is fetched once. */
  override getTileUrl(level: number, x: number, y: number): string {
    return `${pictureKey(this.#media)}/${level}/${x},${y}`
  }

  override hasTransparency(): boolean {
    return false
  }

  override downloadTileStart(job: OpenSeadragon.ImageJob): void {
    const { level, x, y } = (job as unknown as { readonly tile: OpenSeadragon.Tile }).tile
    const abort = new AbortController()
    ABORTS.set(job, abort)
    this.#blob(level, x, y, abort.signal)
      .then(drawn)
      .then(
        (context) => job.finish(context, null as never, 'context2d'),
        (error) => abort.signal.aborted || job.fail(String(error), null as never),
      )
  }

  override downloadTileAbort(job: OpenSeadragon.ImageJob): void {
    ABORTS.get(job)?.abort()
  }

  async #blob(at: number, x: number, y: number, signal: AbortSignal): Promise<Blob> {
    const level = this.#levels[at]
    if (!level) throw new RangeError(`No level ${at}`)
    if ('rung' in level) return this.#resolver.blob(this.#media, level.rung, signal)
    return this.#resolver.tile(this.#media, tileAt(this.#media, level, x, y), signal)
  }

  #edge(at: number, length: number): number {
    const level = this.#levels[at]
    return level && 'edge' in level ? level.edge : Math.ceil(length / (level?.scale ?? 1)) + 1
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
