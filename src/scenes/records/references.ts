import type { Scene, TableName } from '../schema/scene.ts'

/** One id named by a record. `wall` ids belong to outline corners and partition faces, not to a table. */
export interface Reference {
  /** Where it is named, joined by slashes. */
  readonly path: string
  readonly to: TableName | 'wall'
  readonly id: string
}

type Told = (to: Reference['to'], id: string, ...path: readonly (string | number)[]) => unknown

/** Every id that a scene's records name, in the order of the tables. Also answers what uses a given record. */
export function referencesOf(scene: Scene): Reference[] {
  const found: Reference[] = []
  eachReference(scene, (to, id, ...path) => found.push({ path: path.join('/'), to, id }))
  return found
}

/** Tells of each of them in turn, with the keys that lead to where it is named: most readers need no path. */
export function eachReference(scene: Scene, tell: Told): void {
  if (scene.cover !== undefined) tell('media', scene.cover, 'cover')
  scene.order.forEach((id, index) => {
    tell('spaces', id, 'order', index)
  })
  for (const [id, object] of Object.entries(scene.objects)) {
    object.pages.forEach((page, index) => {
      if (page.media !== undefined) tell('media', page.media, 'objects', id, 'pages', index, 'media')
    })
  }
  for (const [id, space] of Object.entries(scene.spaces)) {
    const rooms = space.kind === 'hall' ? space.rooms : []
    rooms.forEach((room, index) => {
      tell('rooms', room, 'spaces', id, 'rooms', index)
    })
    space.order.forEach((shown, index) => {
      tell(tableOfShown(shown), shown, 'spaces', id, 'order', index)
    })
  }
  for (const [id, opening] of Object.entries(scene.openings)) {
    opening.walls.forEach((wall, index) => {
      tell('wall', wall, 'openings', id, 'walls', index)
    })
  }
  for (const [id, { room }] of Object.entries(scene.partitions)) tell('rooms', room, 'partitions', id, 'room')
  for (const [id, { room }] of Object.entries(scene.furniture)) tell('rooms', room, 'furniture', id, 'room')
  for (const [id, exhibit] of Object.entries(scene.exhibits)) {
    tell('objects', exhibit.object, 'exhibits', id, 'object')
    tellPlace(tell, exhibit.place, 'exhibits', id)
  }
  for (const [id, text] of Object.entries(scene.texts)) tellPlace(tell, text.place, 'texts', id)
  for (const [id, tour] of Object.entries(scene.tours)) {
    tour.stops.forEach((stop, index) => {
      tell('exhibits', stop.exhibit, 'tours', id, 'stops', index, 'exhibit')
    })
  }
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

function tellPlace(tell: Told, place: Scene['exhibits'][string]['place'], table: string, id: string) {
  switch (place.kind) {
    case 'wall':
      return tell('wall', place.wall, table, id, 'place', 'wall')
    case 'furniture':
      return tell('furniture', place.furniture, table, id, 'place', 'furniture')
    case 'floor':
      return tell('rooms', place.room, table, id, 'place', 'room')
    case 'section':
      return tell('spaces', place.space, table, id, 'place', 'space')
  }
}
