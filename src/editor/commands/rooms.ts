import { patchRecord, putRecord } from '../../scenes/records/changes.ts'
import { wallIdsOf } from '../../scenes/records/references.ts'
import type { Place } from '../../scenes/schema/exhibit.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { PlanPoint, Room } from '../../scenes/schema/space.ts'
import type { Command } from './command.ts'
import { shownAt } from './orders.ts'
import { withoutRooms } from './removal.ts'
import { fieldsCommand } from './setFields.ts'

/** Adds a room to a hall, last in its order of rooms. Ids of its corners must be fresh too. */
export const addRoom: Command<{ readonly id: string; readonly space: string; readonly room: Room }> = {
  key: 'addRoom',
  apply(scene, { id, space, room }) {
    const hall = scene.spaces[space]
    if (id in scene.rooms || hall?.kind !== 'hall') return scene
    const added = putRecord(scene, 'rooms', id, room)
    const walls = wallIdsOf(added).map((wall) => wall.id)
    if (new Set(walls).size < walls.length) return scene
    return patchRecord(added, 'spaces', space, { rooms: [...hall.rooms, id] })
  },
}

/** Sets a room's height, metres from floor to ceiling. */
export const setRoom = fieldsCommand('setRoom', 'rooms', ['height'])

/** Moves one corner, metres. What hangs keeps its distance from its wall's left end. */
export const moveCorner: Command<{ readonly room: string; readonly corner: string; readonly to: PlanPoint }> =
  {
    key: 'moveCorner',
    apply(scene, { room, corner, to: [x, z] }) {
      const outline = scene.rooms[room]?.outline.map((vertex) =>
        vertex.id === corner ? { ...vertex, x, z } : vertex,
      )
      return outline ? patchRecord(scene, 'rooms', room, { outline }) : scene
    },
  }

/** Moves a room with all that is in it, metres along x and z. Openings stay on their walls. */
export const moveRoom: Command<{ readonly id: string; readonly by: PlanPoint }> = {
  key: 'moveRoom',
  apply(scene, { id, by: [x, z] }) {
    const room = scene.rooms[id]
    if (!room) return scene
    const shift = ([px, pz]: PlanPoint): PlanPoint => [px + x, pz + z]
    const outline = room.outline.map((vertex) => ({ ...vertex, x: vertex.x + x, z: vertex.z + z }))
    let next = patchRecord(scene, 'rooms', id, { outline })
    for (const [key, piece] of Object.entries(scene.furniture)) {
      if (piece.room === id) next = patchRecord(next, 'furniture', key, { position: shift(piece.position) })
    }
    for (const [key, { room: of, start, end }] of Object.entries(scene.partitions)) {
      if (of === id) next = patchRecord(next, 'partitions', key, { start: shift(start), end: shift(end) })
    }
    return shownAt(scene, (place) => place.kind === 'floor' && place.room === id).reduce(
      (current, key) => shiftShown(current, key, x, z),
      next,
    )
  },
}

function shiftShown(scene: Scene, id: string, x: number, z: number): Scene {
  const table = id in scene.exhibits ? 'exhibits' : 'texts'
  const place = scene[table][id]?.place
  if (place?.kind !== 'floor') return scene
  const moved: Place = { ...place, x: place.x + x, z: place.z + z }
  return patchRecord(scene, table, id, { place: moved })
}

/** Removes a room with all that is in it and the openings into it. */
export const removeRoom: Command<{ readonly id: string }> = {
  key: 'removeRoom',
  apply: (scene, { id }) => (id in scene.rooms ? withoutRooms(scene, [id]) : scene),
}
