import { type RecordOf, type Scene, TABLES, type TableName } from '../schema/scene.ts'
import { sameValue } from './equal.ts'

/**
 * One record before and after. `undefined` (or an absent key) means that the record is not there.
 * In the table `exhibition` the id is the name of a field of the scene itself, such as `title`.
 */
export interface Change {
  readonly table: TableName | 'exhibition'
  readonly id: string
  readonly before?: unknown
  readonly after?: unknown
}

type Side = 'before' | 'after'
type Fields = Readonly<Record<string, unknown>>

const TABLE_NAMES: ReadonlySet<string> = new Set(TABLES)

/**
 * What changed between two states of one exhibition. Records that are the same in memory cost one comparison,
 * tables that are the same cost none.
 */
export function diffScenes(before: Scene, after: Scene): Change[] {
  if (before === after) return []
  const inTables = TABLES.flatMap((table) => diffFields(table, before[table], after[table]))
  return [...inTables, ...diffFields('exhibition', ownFields(before), ownFields(after))]
}

function diffFields(table: Change['table'], before: Fields, after: Fields): Change[] {
  if (before === after) return []
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((id) => !sameValue(before[id], after[id]))
    .map((id) => ({
      table,
      id,
      ...(before[id] !== undefined && { before: before[id] }),
      ...(after[id] !== undefined && { after: after[id] }),
    }))
}

function ownFields(scene: Scene): Fields {
  return Object.fromEntries(Object.entries(scene).filter(([field]) => !TABLE_NAMES.has(field)))
}

/**
 * The scene with every changed record set to one side of its change: `after` does, `before` undoes. What the
 * changes do not name stays the same in memory. Changes of one list must not name a record twice.
 */
export function applyChanges(scene: Scene, changes: readonly Change[], side: Side): Scene {
  if (changes.length === 0) return scene
  const changesOf = (table: Change['table']) => changes.filter((change) => change.table === table)
  const tables = TABLES.filter((table) => changesOf(table).length > 0).map(
    (table) => [table, withFields(scene[table], changesOf(table), side)] as const,
  )
  return { ...withFields(scene, changesOf('exhibition'), side), ...Object.fromEntries(tables) } as Scene
}

function withFields(fields: Fields, changes: readonly Change[], side: Side): Fields {
  const next: Record<string, unknown> = { ...fields }
  for (const change of changes) {
    if (change[side] === undefined) delete next[change.id]
    else next[change.id] = change[side]
  }
  return next
}

/** The scene with a record added or replaced; the same scene when the record says the same already. */
export function putRecord<Table extends TableName>(
  scene: Scene,
  table: Table,
  id: string,
  record: RecordOf<Table>,
): Scene {
  if (sameValue(scene[table][id], record)) return scene
  return { ...scene, [table]: { ...scene[table], [id]: record } }
}

/**
 * The scene with some fields of one record set; a field set to `undefined` is removed. The same scene when nothing
 * changes or when there is no such record.
 */
export function patchRecord<Table extends TableName>(
  scene: Scene,
  table: Table,
  id: string,
  patch: Partial<RecordOf<Table>>,
): Scene {
  const record = scene[table][id]
  if (!record) return scene
  const next = Object.fromEntries(
    Object.entries({ ...record, ...patch }).filter(([, value]) => value !== undefined),
  )
  if (sameValue(record, next)) return scene
  return { ...scene, [table]: { ...scene[table], [id]: next } }
}

/** The scene without a record; the same scene when there is none. What refers to it is the caller's to settle. */
export function removeRecord(scene: Scene, table: TableName, id: string): Scene {
  if (!scene[table][id]) return scene
  const { [id]: _removed, ...rest } = scene[table] as Fields
  return { ...scene, [table]: rest }
}
