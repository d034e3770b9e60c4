import { rungsOf } from '../../../scenes/publish/names.ts'
import type { Tile, TileGrid } from '../../../scenes/publish/tiles.ts'
import type { Media } from '../../../scenes/schema/media.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** One resolution at which a picture can be had: whole, as a derivative, or in tiles of that many pixels. */
export type Level = { readonly scale: number } & ({ readonly rung: number } | { readonly tile: Size })

/** A picture at all its resolutions, from the coarsest to the finest. */
export interface Pyramid extends Size {
  /** `scale` of the finest pixels, across and down, make one of the level's. */
  readonly levels: readonly Level[]
}

/** Derivatives that a reader asks for: each other one would only be a request more. */
const RUNGS: readonly number[] = [256, 512, 1024, 2048]

const longEdge = ({ width, height }: Size): number => Math.max(width, height)

/**
 * The resolutions of a picture. Where there are tiles, they come after the derivatives that are coarser than all of them:
 * something is there at once, and stays if the tiles do not come.
 * @param grid the finest tiles that the picture has, if it has any
 */
export function pyramidOf(media: Pick<Media, 'width' | 'height'>, grid: TileGrid | undefined): Pyramid {
  const { width, height } = grid ?? media
  const long = longEdge({ width, height })
  const rungs = rungsOf(media)
  const wholes = rungs
    .filter((rung) => RUNGS.includes(rung) || rung === rungs.at(-1))
    .map((rung) => ({ rung, scale: Math.max(1, long / Math.min(rung, longEdge(media))) }))
  if (!grid) return { width, height, levels: wholes }
  const { tile, scales, service } = grid
  const finestWhole = Math.min(...wholes.map(({ scale }) => scale))
  const tiled = scales
    .filter((scale) => !service || scale < finestWhole)
    .toReversed()
    .map((scale) => ({ tile, scale }))
  const coarsest = tiled[0]?.scale ?? 0
  return { width, height, levels: [...wholes.filter(({ scale }) => scale > coarsest), ...tiled] }
}

/** Column and row of a tile, as its part of the picture; it ends where the picture does. */
export function tileAt(
  { width, height }: Size,
  { tile, scale }: { readonly tile: Size; readonly scale: number },
  column: number,
  row: number,
): Tile {
  const [x, y] = [column * tile.width * scale, row * tile.height * scale]
  return {
    x,
    y,
    width: Math.min(tile.width * scale, width - x),
    height: Math.min(tile.height * scale, height - y),
    scale,
  }
}
