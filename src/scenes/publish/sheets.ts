import { isContinuous } from '../forms/continuous.ts'
import { laidBook, pagesLaid } from '../forms/laid.ts'
import { roomOfPlace } from '../layout/rooms.ts'
import { exhibitRest } from '../layout/sizes.ts'
import { visitingOrder } from '../layout/visiting.ts'
import type { Exhibit } from '../schema/exhibit.ts'
import type { CatalogueObject } from '../schema/object.ts'
import type { Scene } from '../schema/scene.ts'
import { CELL_EDGE, type Cell, GUTTER } from './cells.ts'
import { rungSize } from './names.ts'

/** Where the thumbnails of a room lie in its one picture; pixels, cells by media id. */
export interface RoomSheet {
  readonly width: number
  readonly height: number
  readonly cells: ReadonlyMap<string, Cell>
}

/** As a derivative's: WebP, or JPEG where the browser that publishes cannot write WebP. */
export type SheetType = 'image/webp' | 'image/jpeg'

const MAX_WIDTH = 2048

/** Where a room's sheet lies, relative to `scene.json`. */
export function sheetPath(room: string, type: SheetType): string {
  return `rooms/${room}.${type === 'image/webp' ? 'webp' : 'jpg'}`
}

/**
 * The one picture of all thumbnails of a room. Deterministic: the same records give the same sheet.
 * @returns undefined when the room shows no picture
 */
export function sheetOf(scene: Scene, room: string): RoomSheet | undefined {
  const sizes = picturesIn(scene, room).flatMap((media) => {
    const record = scene.media[media]
    return record ? [{ media, ...rungSize(record, CELL_EDGE) }] : []
  })
  return sizes.length === 0 ? undefined : shelved(sizes)
}

interface Sized {
  readonly media: string
  readonly width: number
  readonly height: number
}

/** Shelves from the top, the highest pictures first: on a shelf all are nearly as high as the first. */
function shelved(sizes: readonly Sized[]): RoomSheet {
  const padded = (pixels: number) => pixels + 2 * GUTTER
  const area = sizes.reduce((sum, { width, height }) => sum + padded(width) * padded(height), 0)
  const widest = Math.max(...sizes.map(({ width }) => padded(width)))
  const limit = Math.min(MAX_WIDTH, Math.max(widest, Math.ceil(Math.sqrt(area))))
  const cells = new Map<string, Cell>()
  let [x, y, shelf, reached] = [0, 0, 0, 0]
  for (const { media, width, height } of [...sizes].sort((a, b) => b.height - a.height)) {
    if (x + padded(width) > limit) {
      y += shelf
      x = 0
    }
    if (x === 0) shelf = padded(height)
    cells.set(media, [x + GUTTER, y + GUTTER, width, height])
    x += padded(width)
    reached = Math.max(reached, x)
  }
  return { width: reached, height: y + shelf, cells }
}

const found = new WeakMap<Scene, ReadonlyMap<string, readonly string[]>>()

/**
 * Ids of the pictures that the hall shows in a room, each once, in visiting order: of what hangs, the page or the whole
 * strip; of what lies or stands as a thing, the pages that the form engine draws of it.
 */
export function picturesIn(scene: Scene, room: string): readonly string[] {
  const known = found.get(scene) ?? picturesByRoom(scene)
  found.set(scene, known)
  return known.get(room) ?? []
}

function picturesByRoom(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const rooms = new Map<string, Set<string>>()
  const order = Object.keys(scene.spaces).flatMap((space) => visitingOrder(scene, space))
  for (const id of order) {
    const exhibit = scene.exhibits[id]
    const object = scene.objects[exhibit?.object ?? '']
    const room = exhibit && roomOfPlace(scene, exhibit.place)
    if (!exhibit || !object || room === undefined) continue
    const pictures = rooms.get(room) ?? new Set<string>()
    for (const page of pagesShown(scene, exhibit, object)) {
      const media = object.pages[page]?.media
      if (media !== undefined && scene.media[media]) pictures.add(media)
    }
    rooms.set(room, pictures)
  }
  return new Map([...rooms].map(([room, pictures]) => [room, [...pictures]]))
}

/** Positions in the page list of what is seen of an exhibit in the hall. */
function pagesShown(scene: Scene, exhibit: Exhibit, object: CatalogueObject): readonly number[] {
  const rest = exhibitRest(scene, exhibit)
  if (rest) return pagesLaid(laidBook(scene, object, exhibit, rest), exhibit.place.kind === 'floor')
  return isContinuous(object.form) ? object.pages.map((_, page) => page) : [exhibit.page ?? 0]
}
