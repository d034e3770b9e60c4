import type { Media } from '../schema/media.ts'
import type { Scene } from '../schema/scene.ts'
import { compactJson, serializeScene } from '../schema/serialize.ts'
import { noFonts, withStartFonts } from './fontStyles.ts'
import { listOf } from './list.ts'
import { listPages } from './listPages.ts'
import { derivativePath, pictureKey, rungsOf } from './names.ts'
import { bundlePage } from './page.ts'
import { partsOf } from './parts.ts'
import { placesOf } from './places.ts'
import { publishedScene } from './published.ts'
import { type RoomSheet, type SheetType, sheetOf, sheetPath } from './sheets.ts'
import { startOf } from './start.ts'
import { imageInfo, type Tile, tilePath, tilesOf } from './tiles.ts'

/** One file of a bundle: where it lies, and where its bytes come from. */
export interface BundleEntry {
  /** Relative to the bundle's root, with forward slashes. */
  readonly path: string
  readonly from:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'derivative'; readonly media: Media; readonly rung: number }
    | { readonly kind: 'tile'; readonly media: Media; readonly tile: Tile }
    /** The thumbnails of a room in one picture; `media` holds what is in its cells. */
    | {
        readonly kind: 'sheet'
        readonly sheet: RoomSheet
        readonly type: SheetType
        readonly media: Scene['media']
      }
    | { readonly kind: 'font'; readonly bytes: Uint8Array<ArrayBuffer> }
    /** One of the viewer's own built files, by its name in `viewer-files.json`. */
    | { readonly kind: 'viewer'; readonly file: string }
}

export interface BundleRequest {
  readonly scene: Scene
  /** The built `visit.html`. */
  readonly page: string
  /** The files that the built `visit.html` needs, `viewer/…` (`viewer-files.json`): they keep their paths. */
  readonly viewerFiles: readonly string[]
  /** Of the sheets of thumbnails: what the place that publishes can write. WebP when absent. */
  readonly sheetType?: SheetType
  /** What lies in `fonts/`, by path. Empty stylesheets when absent: the visitor's own faces are used. */
  readonly fonts?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** Licence texts that travel along. */
  readonly licences?: readonly { readonly path: string; readonly text: string }[]
}

/** Name of the list of checksums, which covers every file but itself. */
export const MANIFEST = 'manifest-sha256.txt'

/**
 * Every file of the bundle of a scene but the manifest, each path once, `index.html` first. Pure: nothing is read.
 * Layout: docs/scene-format.md, SF70–SF79.
 * @throws Error when `page` is not a viewer page
 */
export function planBundle({
  scene,
  page,
  viewerFiles,
  licences = [],
  ...derived
}: BundleRequest): BundleEntry[] {
  const published = publishedScene(scene)
  const entries = [
    text(
      'index.html',
      bundlePage(withStartFonts(page, { isScripted: true }), startOf(published), listOf(published)),
    ),
    ...listPages(withStartFonts(page, { isScripted: false }), published).map((leaf) =>
      text(leaf.path, leaf.text),
    ),
    text('scene.json', serializeScene(published)),
    ...derivedEntries(published, derived),
    ...derivatives(published),
    ...viewerFiles.map((file): BundleEntry => ({ path: file, from: { kind: 'viewer', file } })),
    ...licences.map((licence) => text(licence.path, licence.text)),
  ]
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()]
}

/** What lies beside a published `scene.json`, in a bundle or on a portal, so that it can be loaded by parts. */
export function derivedEntries(
  published: Scene,
  { sheetType = 'image/webp', fonts = noFonts(published) }: Pick<BundleRequest, 'sheetType' | 'fonts'> = {},
): BundleEntry[] {
  const { media } = published
  const sheets = new Map(
    Object.keys(published.rooms).flatMap((room) => {
      const sheet = sheetOf(published, room)
      return sheet ? [[room, { ...sheet, path: sheetPath(room, sheetType) }] as const] : []
    }),
  )
  const parts = Object.keys(published.spaces).map((id) => partsOf(published, id, (room) => sheets.get(room)))
  return [
    text('start.json', compactJson(startOf(published))),
    text('places.json', compactJson(placesOf(published))),
    ...parts.map(({ space }) => text(`spaces/${space.space}.json`, compactJson(space))),
    ...parts.flatMap(({ rooms }) => rooms.map((part) => text(`rooms/${part.room}.json`, compactJson(part)))),
    ...[...sheets.values()].map(
      ({ path, ...sheet }): BundleEntry => ({ path, from: { kind: 'sheet', sheet, type: sheetType, media } }),
    ),
    ...[...fonts].map(([path, bytes]): BundleEntry => ({ path, from: { kind: 'font', bytes } })),
  ]
}

function text(path: string, content: string): BundleEntry {
  return { path, from: { kind: 'text', text: content } }
}

/** Two records of one file share its derivatives: their paths are equal, and the plan keeps one of each path. */
function derivatives(scene: Scene): BundleEntry[] {
  return Object.values(scene.media).flatMap((media): BundleEntry[] => [
    ...rungsOf(media).map(
      (rung): BundleEntry => ({
        path: derivativePath(media, rung),
        from: { kind: 'derivative', media, rung },
      }),
    ),
    ...(media.tile === undefined
      ? []
      : [text(`media/${pictureKey(media)}/info.json`, compactJson(imageInfo(media, media.tile)))]),
    ...tilesOf(media).map(
      (tile): BundleEntry => ({ path: tilePath(media, tile), from: { kind: 'tile', media, tile } }),
    ),
  ])
}
