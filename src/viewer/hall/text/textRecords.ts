import { numberOf, placeOf, visitingOrder } from '../../../scenes/layout/visiting.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { recordsOf, sliceOf } from '../rooms/roomSlice.ts'

const cache = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Where each thing stands in an order. */
function positionsIn(order: readonly string[]): ReadonlyMap<string, number> {
  const known = cache.get(order) ?? new Map(order.map((id, at) => [id, at]))
  cache.set(order, known)
  return known
}

/**
 * The records on which the texts of a room depend, as a flat list to compare by identity: as long as each is the same,
 * nothing need be set again, whatever comes elsewhere in the exhibition.
 */
export function textRecordsOf(
  scene: Scene,
  space: string,
  room: string,
  shown: readonly string[],
): unknown[] {
  const order = visitingOrder(scene, space)
  const positions = positionsIn(order)
  const placeAt = (at: number) => placeOf(scene, order[at] ?? '')
  const things = shown.flatMap((id): unknown[] => {
    const at = positions.get(id) ?? -1
    // A label hangs on the side on which the visit goes on.
    return [scene.texts[id], numberOf(scene, id), placeAt(at - 1), placeAt(at + 1)]
  })
  return [...recordsOf(sliceOf(scene, room, shown)), ...things, ...scene.languages]
}
