import { derivativePath } from '../scenes/publish/names.ts'
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
  /** The sheet of a room; undefined where none was published, as with drafts. */
  sheet?(room: string): PublishedSheet | undefined
}

/** Pictures beside a scene that was fetched: in bundles and on the portal. @param base address of the scene */
export function createFetchResolver(base: URL): MediaResolver {
  const address = (media: Media, rung: number) => new URL(derivativePath(media, rung), base).href
  return {
    address,
    async blob(media, rung, signal) {
      const response = await fetch(address(media, rung), signal ? { signal } : {})
      if (!response.ok) throw new Error(`${response.status} ${derivativePath(media, rung)}`)
      return response.blob()
    },
  }
}
