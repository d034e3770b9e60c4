import type { ImageService, Media } from '../schema/media.ts'
import { LADDER, pictureKey } from './names.ts'

/** Edge of the tiles that are made of a picture, pixels. */
export const TILE_EDGE = 1024

type Pixels = Pick<Media, 'width' | 'height'>

/** A part of a picture, in the picture's own pixels, and how many of them, across and down, make one of the tile's. */
export interface Tile {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly scale: number
}

/** Whether the ladder's top shows less than the picture holds, so that tiles are made of it. */
export function wantsTiles(media: Pixels): boolean {
  return longEdge(media) > Math.max(...LADDER)
}

/** The scales at which a picture lies in tiles: 1, 2, 4 … up to the first at which one tile holds it whole. */
export function tileScales(media: Pixels, edge: number): number[] {
  const halvings = Math.max(0, Math.ceil(Math.log2(longEdge(media) / edge)))
  return Array.from({ length: halvings + 1 }, (_, i) => 2 ** i)
}

/**
 * The tiles of one scale, row by row from the upper left; those at the right and the bottom end with the picture.
 * @param edge of a tile, pixels; both of them where they differ
 */
export function tilesAt({ width, height }: Pixels, edge: number | Pixels, scale: number): Tile[] {
  const across = (typeof edge === 'number' ? edge : edge.width) * scale
  const down = (typeof edge === 'number' ? edge : edge.height) * scale
  const starts = (length: number, step: number) =>
    Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step)
  return starts(height, down).flatMap((y) =>
    starts(width, across).map((x) => ({
      x,
      y,
      width: Math.min(across, width - x),
      height: Math.min(down, height - y),
      scale,
    })),
  )
}

/** In what tiles the finest of a picture is to be had. */
export interface TileGrid extends Pixels {
  readonly tile: Pixels
  /** Ascending. */
  readonly scales: readonly number[]
  /** Who has them; absent where they lie beside the scene. */
  readonly service?: ImageService
}

/**
 * The finest tiles of a picture: those of its image service where that is finer than the picture itself, else its own.
 * @returns undefined of a picture that has none
 */
export function gridOf(media: Pixels & Pick<Media, 'tile' | 'service' | 'view'>): TileGrid | undefined {
  const { width, height, tile: edge, service } = media
  if (service?.tile && !media.view && longEdge(service) > longEdge(media)) {
    const { tile } = service
    return {
      width: service.width,
      height: service.height,
      tile: { width: tile.width, height: tile.height ?? tile.width },
      scales: tile.scaleFactors,
      service,
    }
  }
  if (edge === undefined) return undefined
  return { width, height, tile: { width: edge, height: edge }, scales: tileScales(media, edge) }
}

/** Pixels of the tile itself. */
export function tileSize({ width, height, scale }: Tile): { width: number; height: number } {
  return { width: Math.ceil(width / scale), height: Math.ceil(height / scale) }
}

/** What a tile is called among those of its picture: region and size as the IIIF Image API 3 writes them. */
export function tileName(tile: Tile): string {
  const { x, y, width, height } = tile
  const size = tileSize(tile)
  return `${x},${y},${width},${height}/${size.width},${size.height}`
}

/** Where a tile lies, relative to `scene.json`: the picture's folder is a static image service of level 0. */
export function tilePath(media: Pick<Media, 'hash' | 'view' | 'derivative'>, tile: Tile): string {
  const ending = media.derivative === 'image/webp' ? 'webp' : 'jpg'
  return `media/${pictureKey(media)}/${tileName(tile)}/0/default.${ending}`
}

/** Every tile of a picture; none of a picture that has none. */
export function tilesOf(media: Pixels & Pick<Media, 'tile'>): Tile[] {
  const { tile: edge } = media
  if (edge === undefined) return []
  return tileScales(media, edge).flatMap((scale) => tilesAt(media, edge, scale))
}

/**
 * The description of a picture's tiles, `media/<hash>/info.json` (IIIF Image API 3.0, §5, level 0). Its `id` is relative:
 * a bundle does not know where it will lie, and who gives it to other programs puts the address there.
 */
export function imageInfo(
  media: Pick<Media, 'hash' | 'view' | 'derivative' | 'width' | 'height'>,
  edge: number,
) {
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id: `media/${pictureKey(media)}`,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level0',
    width: media.width,
    height: media.height,
    tiles: [{ width: edge, scaleFactors: tileScales(media, edge) }],
    ...(media.derivative === 'image/webp' && { preferredFormats: ['webp'], extraFormats: ['webp'] }),
  }
}

function longEdge({ width, height }: Pixels): number {
  return Math.max(width, height)
}
