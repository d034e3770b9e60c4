import type { Tile } from '../../publish/tiles.ts'
import { tileSize } from '../../publish/tiles.ts'
import type { ImageService } from '../../schema/media.ts'
import type { ImageInfo } from './imageInfo.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Where an image service has a tile, in the canonical form that static services of level 0 are written in: region
 * `full` for the whole picture, size `w,` in Image API 2 and `w,h` in 3. Source: IIIF Image API 2.1 §4.7 and appendix A,
 * 3.0 §4.7 and implementation notes.
 */
export function serviceTile(service: ImageService, tile: Tile): string {
  const isWhole =
    tile.x === 0 && tile.y === 0 && tile.width === service.width && tile.height === service.height
  const region = isWhole ? 'full' : `${tile.x},${tile.y},${tile.width},${tile.height}`
  const full = service.api === 2 ? 'full' : 'max'
  const size = isWhole && tile.scale === 1 ? full : sizeOf(service.api, tileSize(tile))
  return `${service.address}/${region}/${size}/0/default.jpg`
}

/**
 * Where an image service has the whole picture with a long edge of at most `longEdge` pixels. One of level 0 has only the
 * sizes that it lists: there it is the one nearest to it by its ratio, which may be larger.
 */
export function serviceWhole(info: ImageInfo, longEdge: number): string {
  const { service } = info
  const size = service.level === 0 ? listedSize(info, longEdge) : scaledSize(info, longEdge)
  const isOwn = size.width === service.width && size.height === service.height
  const own = service.api === 2 ? 'full' : 'max'
  return `${service.address}/full/${isOwn ? own : sizeOf(service.api, size)}/0/default.jpg`
}

function sizeOf(api: ImageService['api'], { width, height }: Size): string {
  return api === 2 ? `${width},` : `${width},${height}`
}

const longEdgeOf = ({ width, height }: Size) => Math.max(width, height)

function scaledSize({ service, most }: ImageInfo, longEdge: number): Size {
  const { width, height } = service
  const scale = Math.min(
    1,
    longEdge / longEdgeOf(service),
    (most.width ?? Number.POSITIVE_INFINITY) / width,
    (most.height ?? Number.POSITIVE_INFINITY) / height,
    Math.sqrt((most.area ?? Number.POSITIVE_INFINITY) / (width * height)),
  )
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

function listedSize({ service, sizes }: ImageInfo, longEdge: number): Size {
  const { width, height, tile } = service
  const inOneTile = (tile?.scaleFactors ?? [])
    .map((scale) => ({ width: Math.ceil(width / scale), height: Math.ceil(height / scale) }))
    .filter((size) => tile && size.width <= tile.width && size.height <= (tile.height ?? tile.width))
  const farness = (size: Size) => Math.abs(Math.log2(longEdgeOf(size) / longEdge))
  const all: readonly Size[] = [...sizes, ...inOneTile, { width, height }]
  return all.reduce((nearest, size) => (farness(size) < farness(nearest) ? size : nearest))
}
