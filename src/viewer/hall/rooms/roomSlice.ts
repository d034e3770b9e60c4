import { isVolume } from '../../../scenes/forms/resting.ts'
import { wallMap } from '../../../scenes/layout/walls.ts'
import { mediaIdsOf } from '../../../scenes/records/pages.ts'
import type { Exhibit } from '../../../scenes/schema/exhibit.ts'
import type { CatalogueObject } from '../../../scenes/schema/object.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'

/** Which records of a building belong to each of its rooms. */
interface Belongings {
  readonly openings: ReadonlyMap<string, readonly string[]>
  readonly partitions: ReadonlyMap<string, readonly string[]>
  readonly furniture: ReadonlyMap<string, readonly string[]>
}

const cache = new WeakMap<Scene, Belongings>()

function belongingsOf(scene: Scene): Belongings {
  const known = cache.get(scene)
  if (known) return known
  const walls = wallMap(scene)
  const found = {
    openings: byRoom(scene.openings, ({ walls: names }) => names.map((name) => walls.get(name)?.room)),
    partitions: byRoom(scene.partitions, ({ room }) => [room]),
    furniture: byRoom(scene.furniture, ({ room }) => [room]),
  }
  cache.set(scene, found)
  return found
}

function byRoom<Item>(
  table: Readonly<Record<string, Item>>,
  roomsOf: (item: Item) => readonly (string | undefined)[],
): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [id, item] of Object.entries(table)) {
    for (const room of new Set(roomsOf(item))) {
      if (room === undefined) continue
      const group = groups.get(room)
      if (group) group.push(id)
      else groups.set(room, [id])
    }
  }
  return groups
}

/**
 * The part of a scene from which a room is built: its own records, and the walls behind its doorways. The records are
 * the scene's own, so that two slices of the same records can be told by comparing them.
 * @param shown ids of the exhibits and texts in the room
 */
export function sliceOf(scene: Scene, room: string, shown: readonly string[]): Scene {
  const { openings, partitions, furniture } = belongingsOf(scene)
  const doors = openings.get(room) ?? []
  const walls = wallMap(scene)
  const rooms = new Set([room])
  for (const id of doors) {
    for (const wall of scene.openings[id]?.walls ?? []) rooms.add(walls.get(wall)?.room ?? room)
  }
  const exhibits = picked(scene.exhibits, shown)
  const objects = picked(
    scene.objects,
    Object.values(exhibits).map(({ object }) => object),
  )
  const media = Object.values(exhibits).flatMap((exhibit) => mediaOf(exhibit, objects[exhibit.object]))
  return {
    format: scene.format,
    version: scene.version,
    id: scene.id,
    languages: scene.languages,
    title: scene.title,
    order: [],
    spaces: hallOf(scene, room),
    texts: picked(scene.texts, shown),
    tours: {},
    rooms: picked(scene.rooms, [...rooms]),
    openings: picked(scene.openings, doors),
    partitions: picked(
      scene.partitions,
      [...rooms].flatMap((id) => partitions.get(id) ?? []),
    ),
    furniture: picked(scene.furniture, furniture.get(room) ?? []),
    exhibits,
    objects,
    media: picked(scene.media, media),
  }
}

/** The hall to which a room belongs, for its theme and light, without its other rooms. */
function hallOf({ spaces }: Scene, room: string): Scene['spaces'] {
  const found = Object.entries(spaces).find(
    ([, space]) => space.kind === 'hall' && space.rooms.includes(room),
  )
  if (found?.[1].kind !== 'hall') return {}
  return { [found[0]]: { ...found[1], rooms: [room], order: [] } }
}

/** Every record of a slice, to compare one by one: as long as each is the same, the room need not be built again. */
export function recordsOf(slice: Scene): unknown[] {
  const { rooms, openings, partitions, furniture, exhibits, texts, objects, media } = slice
  return [rooms, openings, partitions, furniture, exhibits, texts, objects, media].flatMap((table) =>
    Object.entries(table).flat(),
  )
}

/** The pictures that an exhibit shows, or by which it is measured: not every page of every book. */
function mediaOf({ page = 0, pose }: Exhibit, object: CatalogueObject | undefined): string[] {
  if (!object) return []
  const { pages } = object
  if (!isVolume(object) || pose === 'extended') return mediaIdsOf(object)
  // A volume is measured by its first picture.
  const first = pages.findIndex(({ media }) => media !== undefined)
  return [first, page - 1, page, page + 1].flatMap((index) => pages[index]?.media ?? [])
}

function picked<Item>(table: Readonly<Record<string, Item>>, ids: readonly string[]): Record<string, Item> {
  const some: Record<string, Item> = {}
  for (const id of ids) {
    const item = table[id]
    if (item !== undefined) some[id] = item
  }
  return some
}
