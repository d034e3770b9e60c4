import type { Scene, TableName } from '../schema/scene.ts'

/** One id named by a record. `wall` ids belong to outline corners and partition faces, not to a table. */
export interface Reference {
  /** Where it is named, joined by slashes. */
  readonly path: string
  readonly to: TableName | 'wall'
  readonly id: string
}

/** Every id that a scene's records name, in the order of the tables. Also answers what uses a given record. */
export function referencesOf(scene: Scene): Reference[] {
  const found: Reference[] = []
  const name = (path: string, to: Reference['to'], id: string) => found.push({ path, to, id })

  if (scene.cover !== undefined) name('cover', 'media', scene.cover)
  scene.order.forEach((id, index) => {
    name(`order/${index}`, 'spaces', id)
  })
  for (const [id, object] of Object.entries(scene.objects)) {
    object.pages.forEach((page, index) => {
      name(`objects/${id}/pages/${index}/media`, 'media', page.media)
    })
  }
  for (const [id, space] of Object.entries(scene.spaces)) {
    const rooms = space.kind === 'hall' ? space.rooms : []
    rooms.forEach((room, index) => {
      name(`spaces/${id}/rooms/${index}`, 'rooms', room)
    })
    space.order.forEach((shown, index) => {
      name(`spaces/${id}/order/${index}`, tableOfShown(shown), shown)
    })
  }
  for (const [id, opening] of Object.entries(scene.openings)) {
    opening.walls.forEach((wall, index) => {
      name(`openings/${id}/walls/${index}`, 'wall', wall)
    })
  }
  for (const [id, partition] of Object.entries(scene.partitions))
    name(`partitions/${id}/room`, 'rooms', partition.room)
  for (const [id, piece] of Object.entries(scene.furniture)) name(`furniture/${id}/room`, 'rooms', piece.room)
  for (const [id, exhibit] of Object.entries(scene.exhibits)) {
    name(`exhibits/${id}/object`, 'objects', exhibit.object)
    found.push(ofPlace(`exhibits/${id}/place`, exhibit.place))
  }
  for (const [id, text] of Object.entries(scene.texts)) found.push(ofPlace(`texts/${id}/place`, text.place))
  for (const [id, tour] of Object.entries(scene.tours)) {
    tour.stops.forEach((stop, index) => {
      name(`tours/${id}/stops/${index}/exhibit`, 'exhibits', stop.exhibit)
    })
  }
  return found
}

/** Every wall id that exists: one per outline corner, two per partition. In order, repeated where a scene repeats one. */
export function wallIdsOf(scene: Scene): { id: string; path: string }[] {
  const corners = Object.entries(scene.rooms).flatMap(([room, { outline }]) =>
    outline.map((vertex, index) => ({ id: vertex.id, path: `rooms/${room}/outline/${index}/id` })),
  )
  const faces = Object.entries(scene.partitions).flatMap(([partition, { faces }]) =>
    faces.map((id, index) => ({ id, path: `partitions/${partition}/faces/${index}` })),
  )
  return [...corners, ...faces]
}

function tableOfShown(id: string): 'exhibits' | 'texts' {
  return id.startsWith('text_') ? 'texts' : 'exhibits'
}

function ofPlace(path: string, place: Scene['exhibits'][string]['place']): Reference {
  switch (place.kind) {
    case 'wall':
      return { path: `${path}/wall`, to: 'wall', id: place.wall }
    case 'furniture':
      return { path: `${path}/furniture`, to: 'furniture', id: place.furniture }
    case 'floor':
      return { path: `${path}/room`, to: 'rooms', id: place.room }
    case 'section':
      return { path: `${path}/space`, to: 'spaces', id: place.space }
  }
}
