import type { Place } from '../schema/exhibit.ts'
import type { Scene } from '../schema/scene.ts'
import { byIdentity } from './memo.ts'

/** The room of every wall by the wall's id, without measuring any: lists and 2D need no more of the building. */
const wallRooms = byIdentity(
  (rooms: Scene['rooms'], partitions: Scene['partitions']): ReadonlyMap<string, string> => {
    const roomOf = new Map<string, string>()
    for (const [room, { outline }] of Object.entries(rooms))
      for (const { id } of outline) roomOf.set(id, room)
    for (const { room, faces } of Object.values(partitions))
      if (rooms[room]) for (const face of faces) roomOf.set(face, room)
    return roomOf
  },
)

/** The room in which a place lies; undefined in a gallery, or when what the place refers to does not exist. */
export function roomOfPlace(scene: Scene, place: Place): string | undefined {
  switch (place.kind) {
    case 'wall':
      return wallRooms(scene.rooms, scene.partitions).get(place.wall)
    case 'furniture':
      return scene.furniture[place.furniture]?.room
    case 'floor':
      return scene.rooms[place.room] ? place.room : undefined
    case 'section':
      return undefined
  }
}
