import OpenSeadragon from 'openseadragon'
import type { Box, Laid } from '../../../scenes/reading/laying.ts'
import { Tiles } from '../../tiles.ts'
import type { FlatOptions } from './flatTypes.ts'
import { PictureSource } from './tileSource.ts'

interface Shown {
  readonly page: number
  image?: OpenSeadragon.TiledImage
  state: 'loading' | 'ready' | 'missing'
}

/** The pictures that OpenSeadragon has: those in view and near it, and what was there before until they have come. */
export class Pictures {
  readonly #viewer: OpenSeadragon.Viewer
  readonly #options: FlatOptions
  #shown = new Map<string, Shown>()
  #said = ''
  readonly #tiles: Tiles

  constructor(viewer: OpenSeadragon.Viewer, options: FlatOptions) {
    this.#viewer = viewer
    this.#options = options
    this.#tiles = new Tiles(options.media)
    viewer.addHandler('tile-loaded', ({ tiledImage }) => this.#settle(tiledImage, 'ready'))
    viewer.addHandler('tile-load-failed', ({ tiledImage }) => this.#settle(tiledImage, 'missing'))
  }

  /** @param seen part of the desk that is in view */
  wish(laid: readonly Laid[], seen: Box): void {
    const near = grown(seen)
    const wanted = laid.filter(({ side, box }) => side.page !== undefined && meet(near, box))
    for (const each of wanted) if (!this.#shown.has(each.key)) this.#add(each)
    this.#wanted = new Set(wanted.map(({ key }) => key))
    this.#tidy()
  }

  retry(): void {
    for (const [key, { state }] of this.#shown) if (state === 'missing') this.#remove(key)
    this.#said = ''
    this.#tiles.retry()
  }

  #wanted: ReadonlySet<string> = new Set()

  #add({ key, side, box }: Laid): void {
    const page = side.page as number
    const media = this.#options.pictureOf(page)
    if (!media) return
    const [u0, v0, u1, v1] = side.crop
    const width = box.width / (u1 - u0)
    const height = box.height / (v1 - v0)
    const source = new PictureSource(media, this.#options.media, this.#tiles)
    const { x: across, y: down } = source.dimensions
    const shown: Shown = { page, state: 'loading' }
    this.#shown.set(key, shown)
    this.#viewer.addTiledImage({
      tileSource: source,
      x: box.x - u0 * width,
      y: box.y - (1 - v1) * height,
      width,
      clip: new OpenSeadragon.Rect(u0 * across, (1 - v1) * down, (u1 - u0) * across, (v1 - v0) * down),
      success: (event) => {
        const { item } = event as unknown as { readonly item: OpenSeadragon.TiledImage }
        if (this.#shown.get(key) === shown) shown.image = item
        else this.#viewer.world.removeItem(item)
      },
    })
  }

  #settle(image: OpenSeadragon.TiledImage, state: 'ready' | 'missing'): void {
    for (const shown of this.#shown.values())
      if (shown.image === image && shown.state !== 'ready') shown.state = state
    this.#tidy()
  }

  /** What is no longer wanted stays until what takes its place has come. */
  #tidy(): void {
    const states = [...this.#wanted].map((key) => this.#shown.get(key))
    const isLoading = states.some((shown) => shown?.state === 'loading')
    if (!isLoading) for (const key of this.#shown.keys()) if (!this.#wanted.has(key)) this.#remove(key)
    const missing = states.flatMap((shown) => (shown?.state === 'missing' ? [shown.page] : []))
    const said = `${isLoading} ${missing.join()}`
    if (said === this.#said) return
    this.#said = said
    this.#options.onPictures({ isLoading, missing })
  }

  #remove(key: string): void {
    const image = this.#shown.get(key)?.image
    this.#shown.delete(key)
    if (image) this.#viewer.world.removeItem(image)
  }
}

/** A window, with as much again on every side. */
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - width,
  y: y - height,
  width: width * 3,
  height: height * 3,
})

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
