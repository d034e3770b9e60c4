import { numberOf, visitingOrder } from '../../scenes/layout/visiting.ts'
import type { Scene } from '../../scenes/schema/scene.ts'

/**
 * The records on which the texts of a room depend, as a flat list to compare by identity: as long as each is the same,
 * nothing need be set again.
 */
export function textRecordsOf(
  scene: Scene,
  space: string,
  room: string,
  shown: readonly string[],
): unknown[] {
  const things = shown.flatMap((id): unknown[] => {
    const exhibit = scene.exhibits[id]
    if (!exhibit) return [scene.texts[id]]
    const object = scene.objects[exhibit.object]
    const pages = object?.pages.map(({ media }) => scene.media[media]) ?? []
    return [exhibit, object, ...pages, numberOf(scene, id)]
  })
  const furniture = Object.values(scene.furniture).filter((piece) => piece.room === room)
  const walls = [scene.rooms, scene.openings, scene.partitions]
  return [...walls, ...furniture, ...things, ...scene.languages, visitingOrder(scene, space).join(' ')]
}
