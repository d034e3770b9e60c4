import { visitingOrder } from '../layout/visiting.ts'
import type { Scene, TableName } from '../schema/scene.ts'
import { only, usedMedia } from './published.ts'

type Tables = Pick<Scene, TableName>

/** One space with every record that a visit to it needs and no other: `spaces/<id>.json`. Derived, never edited. */
export interface SpacePart extends Tables {
  readonly format: 'jisr-space'
  readonly version: 1
  readonly exhibition: string
  readonly space: string
  readonly languages: readonly string[]
}

export function spacePart(scene: Scene, space: string): SpacePart {
  const record = scene.spaces[space]
  const shown = new Set(visitingOrder(scene, space))
  const rooms = only(scene.rooms, new Set(record?.kind === 'hall' ? record.rooms : []))
  const inRooms = (id: string) => Object.hasOwn(rooms, id)
  const partitions = where(scene.partitions, (partition) => inRooms(partition.room))
  const walls = new Set([
    ...Object.values(rooms).flatMap((room) => room.outline.map((vertex) => vertex.id)),
    ...Object.values(partitions).flatMap((partition) => partition.faces),
  ])
  const exhibits = only(scene.exhibits, shown)
  const objects = only(scene.objects, new Set(Object.values(exhibits).map((exhibit) => exhibit.object)))
  return {
    format: 'jisr-space',
    version: 1,
    exhibition: scene.id,
    space,
    languages: scene.languages,
    spaces: only(scene.spaces, new Set([space])),
    rooms,
    partitions,
    openings: where(scene.openings, (opening) => opening.walls.some((wall) => walls.has(wall))),
    furniture: where(scene.furniture, (piece) => inRooms(piece.room)),
    exhibits,
    texts: only(scene.texts, shown),
    objects,
    media: only(scene.media, usedMedia(objects, undefined)),
    tours: where(scene.tours, (tour) => tour.stops.some((stop) => shown.has(stop.exhibit))),
  }
}

function where<Value>(
  table: Readonly<Record<string, Value>>,
  keep: (record: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).filter(([, record]) => keep(record)))
}
