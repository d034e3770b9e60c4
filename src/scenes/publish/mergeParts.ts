import { isStandIn, roomOfStandIn, standIn } from '../layout/standIns.ts'
import type { ShownId } from '../layout/visiting.ts'
import { SCENE_FORMAT, SCENE_VERSION, type Scene } from '../schema/scene.ts'
import type { Space } from '../schema/space.ts'
import { PLAN_TABLES, type RoomPart, type Run, SHOWN_TABLES, type SpacePart } from './parts.ts'
import type { Start } from './start.ts'

/**
 * The scene before any part has come: its own fields, the cover, and in place of each space a gallery of the same title
 * and number of exhibits, whose stand-ins name the space itself. One of them is a text's: a space may show no exhibit.
 */
export function sceneOfStart({ id, languages, title, summary, cover, spaces }: Start): Scene {
  return {
    format: SCENE_FORMAT,
    version: SCENE_VERSION,
    id,
    languages,
    title,
    ...(summary && { summary }),
    ...(cover && { cover: cover.id }),
    order: spaces.map((space) => space.id),
    media: cover ? { [cover.id]: cover.media } : {},
    objects: {},
    spaces: Object.fromEntries(spaces.map((space) => [space.id, unvisited(space)])),
    rooms: {},
    openings: {},
    partitions: {},
    furniture: {},
    exhibits: {},
    texts: {},
    tours: {},
  }
}

function unvisited({ id, title, exhibits }: Start['spaces'][number]): Space {
  const things = Array.from({ length: exhibits }, (_each, index) => standIn('exhibit', id, index))
  return { kind: 'gallery', title, layout: 'grid', order: [standIn('text', id, 0), ...things] }
}

/**
 * The scene with a part more: a space's plan and first rooms, or one room's records in place of their stand-ins.
 * Records that are there stay the very same. The same scene back for a part that is there already, and for a room
 * whose space is not.
 */
export function addPart(scene: Scene, part: SpacePart | RoomPart): Scene {
  return part.format === 'jisr-space' ? addSpace(scene, part) : addRoom(scene, part)
}

/** @param parts in any order */
export function sceneOfParts(start: Start, parts: readonly (SpacePart | RoomPart)[]): Scene {
  const spacesFirst = [...parts].sort(
    (a, b) => Number(b.format === 'jisr-space') - Number(a.format === 'jisr-space'),
  )
  return spacesFirst.reduce(addPart, sceneOfStart(start))
}

/** Whether the part of a room is still to come; of a space, whether it is, and with it the plan. */
export function isToCome(scene: Scene, id: string): boolean {
  return awaited(scene).has(id)
}

const known = new WeakMap<Scene, ReadonlySet<string>>()

/** Rooms of which nothing but the plan is there, and spaces of which not even that. */
function awaited(scene: Scene): ReadonlySet<string> {
  const found =
    known.get(scene) ??
    new Set(
      Object.values(scene.spaces).flatMap(({ order }) => order.flatMap((id) => roomOfStandIn(id) ?? [])),
    )
  known.set(scene, found)
  return found
}

function addSpace(scene: Scene, part: SpacePart): Scene {
  const record = part.spaces[part.space]
  if (!record || !isToCome(scene, part.space)) return scene
  const added = withTables(scene, part, [...PLAN_TABLES, ...SHOWN_TABLES])
  return { ...added, spaces: { ...scene.spaces, [part.space]: { ...record, order: expanded(part.order) } } }
}

function addRoom(scene: Scene, part: RoomPart): Scene {
  const space = scene.spaces[part.space]
  if (!space?.order.some((id) => roomOfStandIn(id) === part.room)) return scene
  const order = filled(space.order, part)
  return {
    ...withTables(scene, part, SHOWN_TABLES),
    spaces: { ...scene.spaces, [part.space]: { ...space, order } },
  }
}

function withTables<Table extends (typeof PLAN_TABLES | typeof SHOWN_TABLES)[number]>(
  scene: Scene,
  part: Pick<Scene, Table>,
  tables: readonly Table[],
): Scene {
  const merged = tables.map((table) => [table, { ...part[table], ...scene[table] }])
  return { ...scene, ...Object.fromEntries(merged) }
}

/** Runs as stand-ins, counted by room and kind. */
function expanded(order: readonly (ShownId | Run)[]): ShownId[] {
  const counted = new Map<string, number>()
  return order.flatMap((entry) => {
    if (typeof entry === 'string') return [entry]
    const key = `${entry.kind} ${entry.room}`
    const from = counted.get(key) ?? 0
    counted.set(key, from + entry.count)
    return Array.from({ length: entry.count }, (_each, index) =>
      standIn(entry.kind, entry.room, from + index),
    )
  })
}

/** Things take the places of their stand-ins, each kind in its order, so that no number changes. */
function filled(order: readonly ShownId[], { room, order: arrived }: RoomPart): ShownId[] {
  const texts = arrived.filter((id) => id.startsWith('text_'))
  const exhibits = arrived.filter((id) => !id.startsWith('text_'))
  return order.flatMap((id) => {
    if (roomOfStandIn(id) !== room) return [id]
    const next = id.startsWith('text') ? texts.shift() : exhibits.shift()
    return next === undefined ? [] : [next]
  })
}

/**
 * What something is called once a part more has come: a thing itself, or the thing that took its stand-in's place.
 * Undefined when it is gone.
 */
export function arrived(before: Scene, after: Scene, id: ShownId): ShownId | undefined {
  if (!isStandIn(id)) return id in after.exhibits || id in after.texts ? id : undefined
  const space = Object.keys(before.spaces).find((each) => before.spaces[each]?.order.includes(id))
  if (space === undefined) return undefined
  const kind = id.startsWith('text') ? 'text' : 'exhibit'
  const ofKind = (scene: Scene) => scene.spaces[space]?.order.filter((each) => each.startsWith(kind)) ?? []
  return ofKind(after)[ofKind(before).indexOf(id)]
}
