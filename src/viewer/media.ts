import { derivativePath } from '../scenes/publish/names.ts'
import type { PartSheet } from '../scenes/publish/parts.ts'
import type { Tile } from '../scenes/publish/tiles.ts'
import type { Media } from '../scenes/schema/media.ts'

/** The thumbnails of a room in one picture; pixels from its upper left, cells by media id. */
export interface PublishedSheet {
  readonly width: number
  readonly height: number
  readonly cells: ReadonlyMap<string, readonly [x: number, y: number, width: number, height: number]>
  /** @throws when the picture cannot be had; an `AbortError` when `signal` says so */
  blob(signal?: AbortSignal): Promise<Blob>
}

/**
 * Where a visit gets its pictures. It comes from outside, so that drafts, bundles and offline copies look alike
 * to the visit. `rung` is one of `rungsOf(media)`: pixels of the long edge.
 */
export interface MediaResolver {
  /** @throws when the picture cannot be had; an `AbortError` when `signal` says so */
  blob(media: Media, rung: number, signal?: AbortSignal): Promise<Blob>
  /** What an `<img>` can show: known at once where media lie beside the scene, later where they are read first. */
  address(media: Media, rung: number): string | Promise<string>
  /** A part of a picture at its own pixels, or at a half, a quarter … of them; for media that have tiles. */
  tile(media: Media, tile: Tile, signal?: AbortSignal): Promise<Blob>
  /** The sheet of a room; undefined where none was published, as with drafts. */
  sheet?(room: string): PublishedSheet | undefined
}

/**
 * Pictures beside a scene that was fetched: in bundles and on the portal.
 * @param base address of the scene
 * @param sheets by room, as parts bring them
 */
export function createFetchResolver(
  base: URL,
  sheets: ReadonlyMap<string, PartSheet> = new Map(),
): MediaResolver {
  const fetched = async (path: string, signal?: AbortSignal) => {
    const response = await fetch(new URL(path, base).href, signal ? { signal } : {})
    if (!response.ok) throw new Error(`${response.status} ${path}`)
    return response.blob()
  }
  return {
    address: (media, rung) => new URL(derivativePath(media, rung), base).href,
    blob: (media, rung, signal) => fetched(derivativePath(media, rung), signal),
    async tile(media, tile, signal) {
      // Whoever asks for tiles has it already; the first screen asks for none.
      const { tilePath } = await import('../scenes/publish/tiles.ts')
      return fetched(tilePath(media, tile), signal)
    },
    sheet(room) {
      const sheet = sheets.get(room)
      if (!sheet) return undefined
      const { path, width, height, cells } = sheet
      return { width, height, cells: new Map(Object.entries(cells)), blob: (signal) => fetched(path, signal) }
    },
  }
}
