import { applyChanges, type Change } from '../scenes/records/changes.ts'
import { sameValue } from '../scenes/records/equal.ts'
import type { Scene } from '../scenes/schema/scene.ts'

/** One step of the undo history: a command that has run, and the records that it changed, before and after. */
export interface Entry {
  /** Position in the draft's journal, from 1. Of a step made of several merged runs: that of the last. */
  readonly seq: number
  /** Key of the command: names the step in the undo menu. */
  readonly command: string
  readonly args: unknown
  readonly changes: readonly Change[]
  /** Runs in succession with the same key are one step: the letters typed into one field, say. */
  readonly merge?: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What the journal holds, one row for everything that was done: undoing and redoing are deeds too. */
export type JournalRow =
  | ({ readonly kind: 'run' } & Entry)
  | { readonly kind: 'undo' | 'redo'; readonly seq: number; readonly at: number }

/** An exhibition with its undo. `past` runs from the oldest step to the newest, `future` from the next to redo. */
export interface History {
  readonly scene: Scene
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
}

/** Steps that can be undone; older ones are let go. */
export const HISTORY_LIMIT = 1000

/**
 * The history after one more row. The editor and the replay of a journal both go through here, so what is
 * reopened is what was seen. An undo with nothing to undo changes nothing.
 */
export function advance(history: History, row: JournalRow): History {
  switch (row.kind) {
    case 'run':
      return afterRun(history, row)
    case 'undo':
      return afterUndo(history)
    case 'redo':
      return afterRedo(history)
  }
}

function afterRun(
  { scene, past, future }: History,
  { kind: _kind, ...entry }: JournalRow & { kind: 'run' },
): History {
  const last = past.at(-1)
  const merges = last && entry.merge !== undefined && last.merge === entry.merge && future.length === 0
  const kept = merges ? past.slice(0, -1) : past
  const changes = merges ? composeChanges(last.changes, entry.changes) : entry.changes
  return {
    scene: applyChanges(scene, entry.changes, 'after'),
    past: changes.length === 0 ? kept : [...kept, { ...entry, changes }].slice(-HISTORY_LIMIT),
    future: [],
  }
}

function afterUndo(history: History): History {
  const entry = history.past.at(-1)
  if (!entry) return history
  return {
    scene: applyChanges(history.scene, entry.changes, 'before'),
    past: history.past.slice(0, -1),
    future: [entry, ...history.future],
  }
}

function afterRedo(history: History): History {
  const [entry, ...future] = history.future
  if (!entry) return history
  return {
    scene: applyChanges(history.scene, entry.changes, 'after'),
    past: [...history.past, entry],
    future,
  }
}

/** Two successive lists of changes as one, each record once; what came back to where it was drops out. */
export function composeChanges(first: readonly Change[], second: readonly Change[]): Change[] {
  const byRecord = new Map(first.map((change) => [`${change.table}/${change.id}`, change]))
  for (const change of second) {
    const key = `${change.table}/${change.id}`
    const earlier = byRecord.get(key)
    byRecord.set(key, earlier ? joined(earlier, change) : change)
  }
  return [...byRecord.values()].filter(({ before, after }) => !sameValue(before, after))
}

function joined(earlier: Change, later: Change): Change {
  return {
    table: earlier.table,
    id: earlier.id,
    ...(earlier.before !== undefined && { before: earlier.before }),
    ...(later.after !== undefined && { after: later.after }),
  }
}
