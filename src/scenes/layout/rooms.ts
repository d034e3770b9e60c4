import type { Place } from '../schema/exhibit.ts'
import type { Scene } from '../schema/scene.ts'

const cache = new WeakMap<Scene, ReadonlyMap<string, string>>()

/** The room of every wall by the wall's id, without measuring any: lists and 2D need no more of the building. */
function wallRooms(scene: Scene): ReadonlyMap<string, string> {
  const known = cache.get(scene)
  if (known) return known
  const rooms = new Map<string, string>()
  for (const [room, { outline }] of Object.entries(scene.rooms))
    for (const { id } of outline) rooms.set(id, room)
  for (const { room, faces } of Object.values(scene.partitions))
    if (scene.rooms[room]) for (const face of faces) rooms.set(face, room)
  cache.set(scene, rooms)
  return rooms
}

/** The room in which a place lies; undefined in a gallery, or when what the place refers to does not exist. */
export function roomOfPlace(scene: Scene, place: Place): string | undefined {
  switch (place.kind) {
    case 'wall':
      return wallRooms(scene).get(place.wall)
    case 'furniture':
      return scene.furniture[place.furniture]?.room
    case 'floor':
      return scene.rooms[place.room] ? place.room : undefined
    case 'section':
      return undefined
  }
}
