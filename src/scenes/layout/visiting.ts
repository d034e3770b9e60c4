import type { Place } from '../schema/exhibit.ts'
import type { Scene } from '../schema/scene.ts'
import { addTo, grouped } from './groups.ts'
import { byIdentity } from './memo.ts'
import { roomOfPlace } from './rooms.ts'
import { isExhibit, isStandIn, roomOfStandIn } from './standIns.ts'

/** Key of a thing that is shown: an exhibit or a text panel. */
export type ShownId = string

export const placeOf = (scene: Scene, shownId: ShownId): Place | undefined =>
  (scene.exhibits[shownId] ?? scene.texts[shownId])?.place

/** The hall that has a room; the first where several have it. */
const hallsByRoom = byIdentity((spaces: Scene['spaces']): ReadonlyMap<string, string> => {
  const halls = new Map<string, string>()
  for (const [id, space] of Object.entries(spaces))
    if (space.kind === 'hall') for (const room of space.rooms) if (!halls.has(room)) halls.set(room, id)
  return halls
})

/** The space in which a place lies; undefined when its wall, furniture or room is in none. */
export function spaceOfPlace(scene: Scene, place: Place): string | undefined {
  if (place.kind === 'section') return scene.spaces[place.space] ? place.space : undefined
  const room = roomOfPlace(scene, place)
  return room === undefined ? undefined : hallsByRoom(scene.spaces).get(room)
}

/** What is shown in a space, worked out once a scene. */
interface Visit {
  readonly order: readonly ShownId[]
  /** Where each thing stands in `order`. */
  readonly position: ReadonlyMap<ShownId, number>
  /** Numbers of the exhibits. */
  readonly number: ReadonlyMap<ShownId, number>
  readonly rooms: readonly RoomShown[]
}

/** What a room shows, in visiting order. */
export interface RoomShown {
  readonly room: string
  readonly shown: readonly ShownId[]
}

const visitsOf = byIdentity((scene: Scene) => {
  const leftOver = unlisted(scene)
  const visits = new Map<string, Visit>()
  return (spaceId: string): Visit => {
    const visit = visits.get(spaceId) ?? visitOf(scene, spaceId, leftOver.get(spaceId) ?? [])
    visits.set(spaceId, visit)
    return visit
  }
})

/** What is placed in each space and not listed by it: texts before exhibits, by id. */
function unlisted(scene: Scene): ReadonlyMap<string, ShownId[]> {
  const listed = new Map(Object.entries(scene.spaces).map(([id, { order }]) => [id, new Set(order)]))
  const found = new Map<string, ShownId[]>()
  for (const table of [scene.texts, scene.exhibits]) {
    const ids = Object.keys(table).filter((id) => {
      const place = table[id]?.place
      const space = place && spaceOfPlace(scene, place)
      return space !== undefined && !listed.get(space)?.has(id)
    })
    for (const id of ids.sort()) addTo(found, spaceOfShown(scene, id) ?? '', id)
  }
  return found
}

function spaceOfShown(scene: Scene, id: ShownId): string | undefined {
  const place = placeOf(scene, id)
  return place && spaceOfPlace(scene, place)
}

function visitOf(scene: Scene, spaceId: string, leftOver: readonly ShownId[]): Visit {
  const space = scene.spaces[spaceId]
  const listed = (space?.order ?? []).filter((id) => isStandIn(id) || spaceOfShown(scene, id) === spaceId)
  const order = [...new Set([...listed, ...leftOver])]
  const exhibits = order.filter((id) => isExhibit(scene, id))
  const byRoom = grouped(order, (id) => {
    const place = placeOf(scene, id)
    return place ? roomOfPlace(scene, place) : roomOfStandIn(id)
  })
  return {
    order,
    position: new Map(order.map((id, index) => [id, index])),
    number: new Map(exhibits.map((id, index) => [id, index + 1])),
    rooms: space?.kind === 'hall' ? space.rooms.map((room) => ({ room, shown: byRoom.get(room) ?? [] })) : [],
  }
}

/**
 * Everything shown in a space in the order in which a visitor meets it: what the space lists, then anything placed
 * there that it does not list (texts before exhibits, by id). Stand-ins keep their place in the list. Unknown space: empty.
 */
export function visitingOrder(scene: Scene, spaceId: string): readonly ShownId[] {
  return visitsOf(scene)(spaceId).order
}

/** What each room of a hall shows, rooms and things both in visiting order. A gallery gives none. */
export function roomsInOrder(scene: Scene, spaceId: string): readonly RoomShown[] {
  return visitsOf(scene)(spaceId).rooms
}

/** The things before and after one in the visiting order of its space; undefined at the ends, and for what is nowhere. */
export function neighboursOf(
  scene: Scene,
  shownId: ShownId,
): { readonly previous?: ShownId | undefined; readonly next?: ShownId | undefined } {
  const space = spaceOfShown(scene, shownId)
  const visit = space === undefined ? undefined : visitsOf(scene)(space)
  const at = visit?.position.get(shownId)
  if (!visit || at === undefined) return {}
  return { previous: visit.order[at - 1], next: visit.order[at + 1] }
}

/** Number of an exhibit in its space, from 1, texts not counted; undefined for a text or what is shown nowhere. */
export function numberOf(scene: Scene, shownId: ShownId): number | undefined {
  const space = scene.exhibits[shownId] && spaceOfShown(scene, shownId)
  return space === undefined ? undefined : visitsOf(scene)(space).number.get(shownId)
}
