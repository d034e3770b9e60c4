import { removeRecord } from '../../scenes/records/changes.ts'
import type { Scene, TableName } from '../../scenes/schema/scene.ts'
import { settleOrders, shownAt } from './orders.ts'

/** The scene without these exhibits and texts, in no visiting order and on no tour any more. */
export function withoutShown(scene: Scene, ids: readonly string[]): Scene {
  const there = ids.filter((id) => id in scene.exhibits || id in scene.texts)
  if (there.length === 0) return scene
  const removed = withoutRecords(withoutRecords(scene, 'exhibits', there), 'texts', there)
  return settleOrders(withoutStops(removed, new Set(there)), there)
}

/** The scene without these pieces of furniture and what stands on them. */
export function withoutFurniture(scene: Scene, ids: readonly string[]): Scene {
  const gone = new Set(ids)
  const standing = shownAt(scene, (place) => place.kind === 'furniture' && gone.has(place.furniture))
  return withoutRecords(withoutShown(scene, standing), 'furniture', ids)
}

/** The scene without these rooms and all that is in them or opens into them. */
export function withoutRooms(scene: Scene, ids: readonly string[]): Scene {
  const gone = new Set(ids)
  const partitions = idsWhere(scene.partitions, ({ room }) => gone.has(room))
  const walls = new Set([
    ...ids.flatMap((id) => scene.rooms[id]?.outline.map((vertex) => vertex.id) ?? []),
    ...partitions.flatMap((id) => scene.partitions[id]?.faces ?? []),
  ])
  const shown = shownAt(
    scene,
    (place) =>
      (place.kind === 'wall' && walls.has(place.wall)) || (place.kind === 'floor' && gone.has(place.room)),
  )
  const openings = idsWhere(scene.openings, (opening) => opening.walls.some((wall) => walls.has(wall)))
  const furniture = idsWhere(scene.furniture, ({ room }) => gone.has(room))

  let next = withoutFurniture(withoutShown(scene, shown), furniture)
  next = withoutRecords(next, 'openings', openings)
  next = withoutRecords(next, 'partitions', partitions)
  next = withoutRecords(next, 'rooms', ids)
  return withoutRoomsInHalls(next, gone)
}

function withoutRecords(scene: Scene, table: TableName, ids: readonly string[]): Scene {
  return ids.reduce((current, id) => removeRecord(current, table, id), scene)
}

function withoutStops(scene: Scene, gone: ReadonlySet<string>): Scene {
  const tours = Object.entries(scene.tours)
  if (!tours.some(([, tour]) => tour.stops.some(({ exhibit }) => gone.has(exhibit)))) return scene
  return {
    ...scene,
    tours: Object.fromEntries(
      tours.map(([id, tour]) => [
        id,
        { ...tour, stops: tour.stops.filter(({ exhibit }) => !gone.has(exhibit)) },
      ]),
    ),
  }
}

function withoutRoomsInHalls(scene: Scene, gone: ReadonlySet<string>): Scene {
  const spaces = Object.entries(scene.spaces).map(([id, space]) =>
    space.kind === 'hall' && space.rooms.some((room) => gone.has(room))
      ? ([id, { ...space, rooms: space.rooms.filter((room) => !gone.has(room)) }] as const)
      : ([id, space] as const),
  )
  return { ...scene, spaces: Object.fromEntries(spaces) }
}

function idsWhere<Value>(
  table: Readonly<Record<string, Value>>,
  matches: (record: Value) => boolean,
): string[] {
  return Object.entries(table).flatMap(([id, record]) => (matches(record) ? [id] : []))
}
