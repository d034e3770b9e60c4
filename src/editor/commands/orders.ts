import { placeOf, spaceOfPlace } from '../../scenes/layout/visiting.ts'
import { wallIdsOf } from '../../scenes/records/references.ts'
import type { Place } from '../../scenes/schema/exhibit.ts'
import type { Scene } from '../../scenes/schema/scene.ts'

/** Whether what a place is on, in or part of is there. */
export function placeHolds(scene: Scene, place: Place): boolean {
  switch (place.kind) {
    case 'wall':
      return wallIdsOf(scene).some(({ id }) => id === place.wall)
    case 'furniture':
      return place.furniture in scene.furniture
    case 'floor':
      return place.room in scene.rooms
    case 'section':
      return place.space in scene.spaces
  }
}

/** The exhibits and texts whose place is one that `matches`. */
export function shownAt(scene: Scene, matches: (place: Place) => boolean): string[] {
  const shown = Object.entries({ ...scene.exhibits, ...scene.texts })
  return shown.flatMap(([id, { place }]) => (matches(place) ? [id] : []))
}

/**
 * The scene with `ids` in the visiting order of the space that each is in now, and of no other. What was in the
 * right order already keeps its turn; what comes new goes to the end.
 */
export function settleOrders(scene: Scene, ids: readonly string[]): Scene {
  const home = new Map(ids.map((id) => [id, homeOf(scene, id)]))
  const spaces = Object.entries(scene.spaces).map(([space, record]) => {
    const kept = record.order.filter((id) => !home.has(id) || home.get(id) === space)
    const added = ids.filter((id) => home.get(id) === space && !record.order.includes(id))
    const same = kept.length === record.order.length && added.length === 0
    return [space, same ? record : { ...record, order: [...kept, ...added] }] as const
  })
  return spaces.every(([id, record]) => scene.spaces[id] === record)
    ? scene
    : { ...scene, spaces: Object.fromEntries(spaces) }
}

function homeOf(scene: Scene, id: string): string | undefined {
  const place = placeOf(scene, id)
  return place && spaceOfPlace(scene, place)
}
