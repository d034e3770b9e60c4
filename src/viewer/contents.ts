import { isExhibit } from '../scenes/layout/standIns.ts'
import { roomsInOrder, type ShownId, spaceOfPlace, visitingOrder } from '../scenes/layout/visiting.ts'
import { pictureOf } from '../scenes/records/pages.ts'
import type { Exhibit } from '../scenes/schema/exhibit.ts'
import type { Media } from '../scenes/schema/media.ts'
import type { CatalogueObject } from '../scenes/schema/object.ts'
import type { Scene } from '../scenes/schema/scene.ts'
import type { LanguageMap } from '../scenes/schema/text.ts'

/**
 * A part of a space with a heading of its own: a room of a hall, or a whole gallery. What it shows are stand-ins, all of
 * them, until its records have come.
 */
export interface Section {
  /** Id of the room, or of the gallery. */
  readonly id: string
  readonly title: LanguageMap | undefined
  readonly shown: readonly ShownId[]
}

/** What a space shows, in visiting order. Rooms that show nothing are left out of what is read, not of the hall. */
export function sectionsOf(scene: Scene, spaceId: string): Section[] {
  const space = scene.spaces[spaceId]
  if (!space) return []
  if (space.kind === 'gallery')
    return [{ id: spaceId, title: space.title, shown: visitingOrder(scene, spaceId) }]
  return roomsInOrder(scene, spaceId)
    .filter(({ shown }) => shown.length > 0)
    .map(({ room, shown }) => ({ id: room, title: scene.rooms[room]?.title, shown }))
}

export function exhibitsOf(scene: Scene, spaceId: string): ShownId[] {
  return visitingOrder(scene, spaceId).filter((id) => isExhibit(scene, id))
}

/** The space in which something is shown; undefined when it is shown nowhere. */
export function spaceOf(scene: Scene, id: ShownId): string | undefined {
  const place = (scene.exhibits[id] ?? scene.texts[id])?.place
  return place && spaceOfPlace(scene, place)
}

/** A thing that is shown, with its record. */
export function shownObject(
  scene: Scene,
  id: ShownId,
): { readonly exhibit: Exhibit; readonly object: CatalogueObject } | undefined {
  const exhibit = scene.exhibits[id]
  const object = exhibit && scene.objects[exhibit.object]
  return object && { exhibit, object }
}

/** What something is called: an object's title, or a panel's, which may have none. */
export function titleOf(scene: Scene, id: ShownId): LanguageMap | undefined {
  return shownObject(scene, id)?.object.title ?? scene.texts[id]?.title
}

/** The picture by which an exhibit is known: the page that is seen first, else the first there is. */
export function facePicture(
  scene: Scene,
  id: ShownId,
): { readonly id: string; readonly media: Media } | undefined {
  const shown = shownObject(scene, id)
  const page = shown && (shown.object.pages[shown.exhibit.page ?? 0] ?? shown.object.pages[0])
  const media = pictureOf(scene, page)
  return page?.media !== undefined && media ? { id: page.media, media } : undefined
}

/** The exhibits before and after one in visiting order, or their stand-ins; beside a panel, those that it stands between. */
export function neighbours(
  scene: Scene,
  id: ShownId,
): { readonly before?: ShownId; readonly after?: ShownId } {
  const space = spaceOf(scene, id)
  const order = space === undefined ? [] : visitingOrder(scene, space)
  const at = order.indexOf(id)
  const before = order.slice(0, Math.max(0, at)).findLast((each) => isExhibit(scene, each))
  const after = order.slice(at + 1).find((each) => isExhibit(scene, each))
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) }
}
