import type { Place } from '../schema/exhibit.ts'
import type { Scene } from '../schema/scene.ts'
import { roomOfPlace } from './rooms.ts'
import { isExhibit, isStandIn, roomOfStandIn } from './standIns.ts'

/** Key of a thing that is shown: an exhibit or a text panel. */
export type ShownId = string

export const placeOf = (scene: Scene, shownId: ShownId): Place | undefined =>
  (scene.exhibits[shownId] ?? scene.texts[shownId])?.place

/** The space in which a place lies; undefined when its wall, furniture or room is in none. */
export function spaceOfPlace(scene: Scene, place: Place): string | undefined {
  if (place.kind === 'section') return scene.spaces[place.space] ? place.space : undefined
  const room = roomOfPlace(scene, place)
  return Object.keys(scene.spaces).find((id) => {
    const space = scene.spaces[id]
    return room !== undefined && space?.kind === 'hall' && space.rooms.includes(room)
  })
}

const orders = new WeakMap<Scene, Map<string, readonly ShownId[]>>()

/**
 * Everything shown in a space in the order in which a visitor meets it: what the space lists, then anything placed
 * there that it does not list (texts before exhibits, by id). Stand-ins keep their place in the list. Unknown space: empty.
 */
export function visitingOrder(scene: Scene, spaceId: string): readonly ShownId[] {
  const known = orders.get(scene) ?? new Map<string, readonly ShownId[]>()
  orders.set(scene, known)
  const order = known.get(spaceId) ?? ordered(scene, spaceId)
  known.set(spaceId, order)
  return order
}

function ordered(scene: Scene, spaceId: string): ShownId[] {
  const here = (id: ShownId) => {
    const place = placeOf(scene, id)
    return place !== undefined && spaceOfPlace(scene, place) === spaceId
  }
  const listed = (scene.spaces[spaceId]?.order ?? []).filter((id) => isStandIn(id) || here(id))
  const all = [...Object.keys(scene.texts).sort(), ...Object.keys(scene.exhibits).sort()].filter(here)
  return [...new Set([...listed, ...all])]
}

/** What each room of a hall shows, rooms and things both in visiting order. A gallery gives none. */
export function roomsInOrder(scene: Scene, spaceId: string): { room: string; shown: ShownId[] }[] {
  const space = scene.spaces[spaceId]
  if (space?.kind !== 'hall') return []
  const order = visitingOrder(scene, spaceId)
  return space.rooms.map((room) => ({
    room,
    shown: order.filter((id) => {
      const place = placeOf(scene, id)
      return (place ? roomOfPlace(scene, place) : roomOfStandIn(id)) === room
    }),
  }))
}

/** Number of an exhibit in its space, from 1, texts not counted; undefined for a text or what is shown nowhere. */
export function numberOf(scene: Scene, shownId: ShownId): number | undefined {
  const place = scene.exhibits[shownId]?.place
  const space = place && spaceOfPlace(scene, place)
  if (space === undefined) return undefined
  const position = visitingOrder(scene, space)
    .filter((id) => isExhibit(scene, id))
    .indexOf(shownId)
  return position < 0 ? undefined : position + 1
}
