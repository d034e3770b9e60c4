import { rungsOf } from '../../../scenes/publish/names.ts'
import { type Tile, tileScales } from '../../../scenes/publish/tiles.ts'
import type { Media } from '../../../scenes/schema/media.ts'

/** One resolution at which a picture can be had: whole, as a derivative, or in square tiles of `edge` pixels. */
export type Level = { readonly scale: number } & ({ readonly rung: number } | { readonly edge: number })

/** Derivatives that a reader asks for where there are no tiles: each other one would only be a request more. */
const RUNGS: readonly number[] = [256, 1024, 2048]

/**
 * The resolutions of a picture, from the coarsest to the finest; `scale` picture pixels, across and down, make one of
 * the level's. A picture in tiles has one small derivative before them, so that something is there at once.
 */
export function levelsOf(media: Pick<Media, 'width' | 'height' | 'tile'>): Level[] {
  const long = Math.max(media.width, media.height)
  const whole = (rung: number): Level => ({ rung, scale: Math.max(1, long / rung) })
  const rungs = rungsOf(media)
  const { tile: edge } = media
  if (edge === undefined)
    return rungs.filter((rung) => RUNGS.includes(rung) || rung === rungs.at(-1)).map(whole)
  const tiled = tileScales(media, edge).map((scale): Level => ({ edge, scale }))
  return [whole(RUNGS[0] ?? 256), ...tiled.reverse()]
}

/** Column and row of a tile, as its part of the picture; it ends where the picture does. */
export function tileAt(
  { width, height }: Pick<Media, 'width' | 'height'>,
  { edge, scale }: { readonly edge: number; readonly scale: number },
  column: number,
  row: number,
): Tile {
  const step = edge * scale
  const [x, y] = [column * step, row * step]
  return { x, y, width: Math.min(step, width - x), height: Math.min(step, height - y), scale }
}
