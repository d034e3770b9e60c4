import * as z from 'zod/mini'
import { type Finding, finding } from '../check/finding.ts'
import { referencesOf, wallIdsOf } from '../records/references.ts'
import { guardValue, MANY } from '../schema/guard.ts'
import { id } from '../schema/ids.ts'
import { findingsOf } from '../schema/issues.ts'
import { LIMITS } from '../schema/limits.ts'
import { isSafeAddress } from '../schema/safeAddress.ts'
import { SCENE_FORMAT, SCENE_VERSION, type Scene, TABLES } from '../schema/scene.ts'
import { findingsIn } from '../schema/validate.ts'
import { PLAN_TABLES, type RoomPart, SHOWN_TABLES, type SpacePart } from './parts.ts'
import { Start } from './start.ts'

/** A derived file that holds, or why it is passed over. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] }

const count = z.int().check(z.gte(1), z.lte(LIMITS.records))
const pixels = z.int().check(z.gte(0), z.lte(100_000))
const ShownId = z.union([id('exhibit'), id('text')])
const PartSheet = z.looseObject({
  path: z.string().check(z.maxLength(2000), z.refine(isSafeAddress, { error: 'address' })),
  width: pixels,
  height: pixels,
  cells: z.record(id('media'), z.tuple([pixels, pixels, pixels, pixels])),
})
const common = {
  version: z.literal(1),
  exhibition: id('exhibition'),
  space: id('space'),
  sheets: z.record(id('room'), PartSheet),
}
const SpaceFrame = z.looseObject({
  format: z.literal('jisr-space'),
  ...common,
  order: z.array(
    z.union([ShownId, z.looseObject({ room: id('room'), kind: z.enum(['exhibit', 'text']), count })]),
  ),
})
const RoomFrame = z.looseObject({
  format: z.literal('jisr-room'),
  ...common,
  room: id('room'),
  order: z.array(ShownId),
})

/** Reads `start.json`. Never throws. */
export function readStart(text: string): Reading<Start> {
  return framed(text, Start)
}

/**
 * Reads `spaces/<id>.json`. Records go through the same schema as those of a scene. Never throws.
 * @param space whose part it should be
 */
export function readSpacePart(text: string, space: string): Reading<SpacePart> {
  const frame = framed(text, SpaceFrame)
  if (!frame.ok) return frame
  if (frame.value.space !== space)
    return refused('value-unknown', 'space', { value: frame.value.space, allowed: space })
  const things = frame.value.order.reduce((sum, each) => sum + (typeof each === 'string' ? 1 : each.count), 0)
  if (things > LIMITS.records)
    return refused('too-many-records', 'order', { length: things, limit: LIMITS.records })
  const tables = validated(frame.value, [...PLAN_TABLES, ...SHOWN_TABLES])
  if (Array.isArray(tables)) return { ok: false, findings: tables }
  if (!tables.spaces[space]) return refused('dangling-reference', 'space', { id: space })
  const own = { ...frame.value, ...tablesOf(tables, [...PLAN_TABLES, ...SHOWN_TABLES]) }
  return whole(own as unknown as SpacePart, tables)
}

/**
 * Reads `rooms/<id>.json`. Never throws.
 * @param scene holds the plan that its records refer to
 * @param room whose part it should be
 */
export function readRoomPart(text: string, scene: Scene, room: string): Reading<RoomPart> {
  const frame = framed(text, RoomFrame)
  if (!frame.ok) return frame
  if (frame.value.room !== room)
    return refused('value-unknown', 'room', { value: frame.value.room, allowed: room })
  const tables = validated(frame.value, SHOWN_TABLES)
  if (Array.isArray(tables)) return { ok: false, findings: tables }
  const { rooms, partitions, furniture, spaces } = scene
  const own = { ...frame.value, ...tablesOf(tables, SHOWN_TABLES) }
  return whole(own as unknown as RoomPart, {
    ...tables,
    rooms,
    partitions,
    furniture,
    spaces,
  })
}

export function framed<Schema extends z.ZodMiniType>(text: string, schema: Schema): Reading<z.infer<Schema>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refused('scene-not-json', '')
  }
  const unsafe = guardValue(value)
  if (unsafe.length > 0) return { ok: false, findings: unsafe }
  const parsed = z.safeParse(schema, value, { reportInput: true })
  if (parsed.success) return { ok: true, value: parsed.data }
  return { ok: false, findings: findingsOf(parsed.error.issues.slice(0, MANY)) }
}

function tablesOf(scene: Scene, tables: readonly (keyof Scene)[]): Partial<Scene> {
  return Object.fromEntries(tables.map((table) => [table, scene[table]]))
}

/** The tables of a part, asked as those of a scene that has nothing else. */
function validated(
  part: Readonly<Record<string, unknown>>,
  tables: readonly (keyof Scene)[],
): Scene | Finding[] {
  const own = TABLES.map((table) => [table, tables.includes(table) ? (part[table] ?? {}) : {}])
  const scene = {
    format: SCENE_FORMAT,
    version: SCENE_VERSION,
    id: part.exhibition,
    languages: ['und'],
    title: {},
    order: [],
    ...Object.fromEntries(own),
  }
  const findings = findingsIn(scene)
  return findings.length > 0 ? findings : (scene as unknown as Scene)
}

/** Tours may stop in rooms that are still to come, openings lead into another space: both are looked through later. */
const LOOSE = /^(tours|openings|spaces)\//

/** Only what refers to nothing that is missing: half a part would have to be watched for everywhere. */
function whole<Value>(value: Value, scene: Scene): Reading<Value> {
  const walls = new Set(wallIdsOf(scene).map((wall) => wall.id))
  const dangling = referencesOf(scene).filter(
    ({ to, id: named, path }) =>
      !LOOSE.test(path) && !(to === 'wall' ? walls.has(named) : Object.hasOwn(scene[to], named)),
  )
  if (dangling.length === 0) return { ok: true, value }
  return {
    ok: false,
    findings: dangling
      .slice(0, MANY)
      .map(({ id: named, path }) => finding('dangling-reference', 'error', path, { id: named })),
  }
}

function refused(rule: string, path: string, params: Finding['params'] = {}): Reading<never> {
  return { ok: false, findings: [finding(rule, 'error', path, params)] }
}
