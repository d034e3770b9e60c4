import * as z from 'zod/mini'
import { parseSceneValue } from '../scenes/schema/parse.ts'
import { TABLES } from '../scenes/schema/scene.ts'
import type { SnapshotRow, StoredRow } from './database.ts'
import { advance, type History, type JournalRow } from './history.ts'

const ChangeShape = z.looseObject({ table: z.enum([...TABLES, 'exhibition']), id: z.string() })
const EntryShape = z.looseObject({
  seq: z.int(),
  command: z.string(),
  changes: z.array(ChangeShape),
  merge: z.optional(z.string()),
  at: z.number(),
})
const RowShape = z.discriminatedUnion('kind', [
  z.extend(EntryShape, { kind: z.literal('run') }),
  z.looseObject({ kind: z.enum(['undo', 'redo']), seq: z.int(), at: z.number() }),
])
const HistoryShape = z.object({ past: z.array(EntryShape), future: z.array(EntryShape) })

export interface Replayed extends History {
  /** Number of the last row that was good. */
  readonly seq: number
}

/**
 * The history that a snapshot and the rows after it lead to. Rows are taken up to the first that is missing or
 * malformed; should the exhibition that they make not hold, the last ones are let go until it does.
 * @param rows in order of their numbers; those that the snapshot holds already are passed over
 * @returns nothing when the snapshot itself cannot be read
 */
export function replay(snapshot: SnapshotRow, rows: readonly StoredRow[]): Replayed | undefined {
  if (!z.safeParse(HistoryShape, snapshot).success) return undefined
  const start: History = { scene: snapshot.scene, past: snapshot.past, future: snapshot.future }
  const sound = soundRows(snapshot.seq, rows)
  for (let count = sound.length; count >= 0; count--) {
    const kept = sound.slice(0, count)
    const parsed = checked(start, kept)
    if (parsed) return { ...parsed, seq: snapshot.seq + count }
  }
  return undefined
}

function soundRows(after: number, rows: readonly StoredRow[]): JournalRow[] {
  const sound: JournalRow[] = []
  for (const row of rows) {
    if (row.seq <= after) continue
    if (row.seq !== after + sound.length + 1 || !z.safeParse(RowShape, row).success) break
    const { draft: _draft, ...journalRow } = row
    sound.push(journalRow)
  }
  return sound
}

function checked(start: History, rows: readonly JournalRow[]): History | undefined {
  try {
    const history = rows.reduce(advance, start)
    const parsed = parseSceneValue(history.scene)
    return parsed.ok ? { ...history, scene: parsed.scene } : undefined
  } catch {
    // A row or snapshot whose insides are not what its shape promised: as good as not there.
    return undefined
  }
}
