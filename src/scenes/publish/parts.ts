import { roomOfPlace } from '../layout/rooms.ts'
import type { ShownKind } from '../layout/standIns.ts'
import { placeOf, roomsInOrder, type ShownId, visitingOrder } from '../layout/visiting.ts'
import type { Scene, TableName } from '../schema/scene.ts'
import { utf8Length } from '../schema/utf8.ts'
import { only, usedMedia } from './published.ts'
import type { RoomSheet } from './sheets.ts'

/** The records of what is shown. */
export type ShownTables = Pick<Scene, 'exhibits' | 'texts' | 'objects' | 'media' | 'tours'>
type PlanTables = Pick<Scene, 'spaces' | 'rooms' | 'openings' | 'partitions' | 'furniture'>

/** So many things of one kind, one after the other in visiting order, whose records are in the part of their room. */
export interface Run {
  readonly room: string
  readonly kind: ShownKind
  readonly count: number
}

/** Where a room's sheet of thumbnails lies, and what is where in it; cells by media id. */
export interface PartSheet {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly cells: Readonly<Record<string, readonly [x: number, y: number, width: number, height: number]>>
}

interface Part extends ShownTables {
  readonly version: 1
  /** Id of the exhibition. */
  readonly exhibition: string
  readonly space: string
  /** By room. */
  readonly sheets: Readonly<Record<string, PartSheet>>
}

/**
 * The plan of a whole space with the records of what is in its first rooms: `spaces/<id>.json`. The space's own `order`
 * is empty: `order` here says the same, with runs in place of what is not in this part.
 */
export interface SpacePart extends Part, PlanTables {
  readonly format: 'jisr-space'
  readonly order: readonly (ShownId | Run)[]
}

/** The records of what is in one further room: `rooms/<id>.json`. */
export interface RoomPart extends Part {
  readonly format: 'jisr-room'
  readonly room: string
  /** What the room shows, in visiting order. */
  readonly order: readonly ShownId[]
}

/** A published sheet: where it lies and how it is laid out; undefined for a room that shows no picture. */
export type SheetFor = (room: string) => (RoomSheet & { readonly path: string }) | undefined

/**
 * Bytes of JSON that a space's part may take, unless its plan and its first room alone are more. Compressed it is a
 * quarter to a third of that: with `start.json` at most 40 KB.
 */
const SPACE_BYTES = 120_000

/** The parts of one space, which together hold every record that a visit to it needs. Derived, never edited. */
export function partsOf(
  scene: Scene,
  space: string,
  sheetFor: SheetFor = () => undefined,
): { readonly space: SpacePart; readonly rooms: readonly RoomPart[] } {
  const record = scene.spaces[space]
  const rooms = roomsInOrder(scene, space).filter(({ shown }) => shown.length > 0)
  const order = visitingOrder(scene, space)
  const common = { version: 1, exhibition: scene.id, space } as const
  const plan = planOf(scene, space)
  const sheetsOf = (ids: readonly string[]) =>
    Object.fromEntries(
      ids.flatMap((room) => {
        const sheet = sheetFor(room)
        return sheet ? [[room, { ...sheet, cells: Object.fromEntries(sheet.cells) }]] : []
      }),
    )
  const ofRoom = ({ room, shown }: (typeof rooms)[number]): RoomPart => ({
    format: 'jisr-room',
    ...common,
    room,
    order: shown,
    ...shownTables(scene, shown),
    sheets: sheetsOf([room]),
  })
  const parts = rooms.map(ofRoom)
  const fitting = countFitting(bytesOf(plan), parts)
  const first = new Set(rooms.slice(0, fitting).map(({ room }) => room))
  const isFirst = (id: ShownId) => record?.kind !== 'hall' || first.has(roomOf(scene, id))
  return {
    space: {
      format: 'jisr-space',
      ...common,
      order: inRuns(scene, order, isFirst),
      ...plan,
      ...shownTables(scene, order.filter(isFirst)),
      sheets: sheetsOf([...first]),
    },
    rooms: parts.slice(fitting),
  }
}

/** How many of a space's rooms go with its plan: the first in any case. */
function countFitting(planBytes: number, parts: readonly RoomPart[]): number {
  let bytes = planBytes
  const full = parts.findIndex((part, index) => {
    bytes += bytesOf(part)
    return bytes > SPACE_BYTES && index > 0
  })
  return full < 0 ? parts.length : full
}

function bytesOf(part: PlanTables | RoomPart): number {
  return utf8Length(JSON.stringify(part))
}

function roomOf(scene: Scene, id: ShownId): string {
  const place = placeOf(scene, id)
  return (place && roomOfPlace(scene, place)) ?? ''
}

function inRuns(
  scene: Scene,
  order: readonly ShownId[],
  isHere: (id: ShownId) => boolean,
): (ShownId | Run)[] {
  const entries: (ShownId | Run)[] = []
  for (const id of order) {
    const last = entries.at(-1)
    const [room, kind] = [roomOf(scene, id), id in scene.exhibits ? 'exhibit' : 'text'] as const
    if (isHere(id)) entries.push(id)
    else if (typeof last === 'object' && last.room === room && last.kind === kind)
      entries[entries.length - 1] = { room, kind, count: last.count + 1 }
    else entries.push({ room, kind, count: 1 })
  }
  return entries
}

function planOf(scene: Scene, space: string): PlanTables {
  const record = scene.spaces[space]
  const rooms = only(scene.rooms, new Set(record?.kind === 'hall' ? record.rooms : []))
  const inRooms = (id: string) => Object.hasOwn(rooms, id)
  const partitions = where(scene.partitions, (partition) => inRooms(partition.room))
  const walls = new Set([
    ...Object.values(rooms).flatMap((room) => room.outline.map((vertex) => vertex.id)),
    ...Object.values(partitions).flatMap((partition) => partition.faces),
  ])
  return {
    spaces: record ? { [space]: { ...record, order: [] } } : {},
    rooms,
    partitions,
    openings: where(scene.openings, (opening) => opening.walls.some((wall) => walls.has(wall))),
    furniture: where(scene.furniture, (piece) => inRooms(piece.room)),
  }
}

/** A tour goes with its first stop: its narrations are needed there, and nowhere before. */
function shownTables(scene: Scene, shown: readonly ShownId[]): ShownTables {
  const ids = new Set(shown)
  const exhibits = only(scene.exhibits, ids)
  const objects = only(scene.objects, new Set(Object.values(exhibits).map((exhibit) => exhibit.object)))
  return {
    exhibits,
    texts: only(scene.texts, ids),
    objects,
    media: only(scene.media, usedMedia(objects, undefined)),
    tours: where(scene.tours, (tour) => ids.has(tour.stops[0]?.exhibit ?? '')),
  }
}

function where<Value>(
  table: Readonly<Record<string, Value>>,
  keep: (record: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).filter(([, record]) => keep(record)))
}

/** Tables that each kind of part has. */
export const SHOWN_TABLES = ['exhibits', 'texts', 'objects', 'media', 'tours'] as const satisfies TableName[]
export const PLAN_TABLES = [
  'spaces',
  'rooms',
  'openings',
  'partitions',
  'furniture',
] as const satisfies TableName[]
