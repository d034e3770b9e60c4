import { Dexie } from 'dexie'
import type { Scene } from '../scenes/schema/scene.ts'
import type { LanguageMap } from '../scenes/schema/text.ts'
import type { Database, DraftRow } from './database.ts'
import { guarded, StorageError } from './errors.ts'
import type { History, JournalRow } from './history.ts'
import { sweepMedia } from './media.ts'
import { replay } from './replay.ts'

/** A line of the list of drafts. */
export interface DraftSummary {
  readonly id: string
  readonly title: LanguageMap
  readonly languages: readonly string[]
  /** Milliseconds since 1970. */
  readonly created: number
  readonly updated: number
  /** Bytes of the pictures that the draft or its undo names, with their derivatives. */
  readonly bytes: number
}

export interface LoadedDraft extends History {
  /** Number of the last journal row; the next is one more. */
  readonly seq: number
  /** How many of the last journal rows could not be read and were left out. Absent when all is well. */
  readonly damaged?: number
}

/** Drafts: each an exhibition with its journal. All of these fail with a `StorageError`. */
export interface DraftStorage {
  /** Most recently changed first. */
  list(): Promise<DraftSummary[]>
  /** Stores a new draft and returns its id. */
  create(scene: Scene): Promise<string>
  /** @throws StorageError `missing` when there is no such draft, `damaged` when no snapshot of it can be read */
  load(id: string): Promise<LoadedDraft>
  /**
   * Appends rows to the journal in one strict transaction, with a snapshot now and then.
   * @param rows numbered on from the last
   * @param history what the rows led to
   * @throws StorageError `conflict` when another tab has written in between; nothing is stored then
   */
  append(id: string, rows: readonly JournalRow[], history: History): Promise<void>
  /** Makes what was read of a damaged draft its new beginning. The unreadable rows are never looked at again. */
  repair(id: string, history: History): Promise<void>
  /** Deletes a draft, and the pictures that no other draft's history names. */
  remove(id: string): Promise<void>
}

/** Journal rows from one snapshot to the next. */
const SNAPSHOT_EVERY = 50

export function createDraftStorage(database: Database, now: () => number): DraftStorage {
  const { drafts, journal, snapshots, media } = database
  const writing = <Value>(work: () => PromiseLike<Value>) =>
    guarded(() => database.transaction('rw', drafts, journal, snapshots, work))

  async function found(id: string): Promise<DraftRow> {
    const draft = await drafts.get(id)
    if (!draft) throw new StorageError('missing')
    return draft
  }

  /** Keeps the snapshot before as well, with the rows since, in case the new one cannot be read some day. */
  async function takeSnapshot(draft: DraftRow, { scene, past, future }: History, seq: number): Promise<void> {
    await snapshots.put({ draft: draft.id, seq, scene, past, future })
    await of(snapshots, draft.id, draft.snapshot - 1).delete()
    await of(journal, draft.id, draft.snapshot).delete()
  }

  return {
    list: () =>
      guarded(async () => {
        const stored = new Map((await media.toArray()).map((row) => [row.hash, row.stored]))
        const rows = await drafts.toArray()
        return rows
          .sort((a, b) => b.updated - a.updated)
          .map(({ id, title, languages, created, updated, media: named }) => ({
            id,
            title,
            languages,
            created,
            updated,
            bytes: named.reduce((sum, hash) => sum + (stored.get(hash) ?? 0), 0),
          }))
      }),

    async create(scene) {
      const id = newDraftId()
      const at = now()
      await writing(async () => {
        const row = { id, created: at, updated: at, seq: 0, snapshot: 0, ...copied(scene) }
        await drafts.add({ ...row, media: namedMedia([scene.media]) })
        await snapshots.add({ draft: id, seq: 0, scene, past: [], future: [] })
      })
      return id
    },

    load: (id) =>
      guarded(() =>
        database.transaction('r', drafts, journal, snapshots, async () => {
          const { seq } = await found(id)
          const rows = await of(journal, id).toArray()
          for (const snapshot of await of(snapshots, id).reverse().toArray()) {
            const replayed = replay(snapshot, rows)
            if (!replayed) continue
            const damaged = seq - replayed.seq
            return { ...replayed, seq, ...(damaged > 0 && { damaged }) }
          }
          throw new StorageError('damaged')
        }),
      ),

    append: (id, rows, history) =>
      writing(async () => {
        const draft = await found(id)
        if (rows.some((row, index) => row.seq !== draft.seq + index + 1)) throw new StorageError('conflict')
        await journal.bulkAdd(rows.map((row) => ({ ...row, draft: id })))
        const seq = draft.seq + rows.length
        const due = seq - draft.snapshot >= SNAPSHOT_EVERY
        if (due) await takeSnapshot(draft, history, seq)
        await drafts.put({
          ...draft,
          ...copied(history.scene),
          updated: now(),
          seq,
          snapshot: due ? seq : draft.snapshot,
          media: [...new Set([...draft.media, ...rows.flatMap(mediaOfRow)])],
        })
      }),

    repair: (id, { scene, past, future }) =>
      writing(async () => {
        const draft = await found(id)
        await of(snapshots, id).delete()
        await of(journal, id).delete()
        await snapshots.put({ draft: id, seq: draft.seq, scene, past, future })
        await drafts.put({ ...draft, ...copied(scene), snapshot: draft.seq })
      }),

    remove: (id) =>
      guarded(async () => {
        await database.transaction('rw', drafts, journal, snapshots, async () => {
          await drafts.delete(id)
          await of(journal, id).delete()
          await of(snapshots, id).delete()
        })
        await sweepMedia(database, now())
      }),
  }
}

/** The rows of one draft, in order of their numbers, up to and including `last`. */
function of<Row>(table: Dexie.Table<Row, [string, number]>, draft: string, last = Number.POSITIVE_INFINITY) {
  return table.where('[draft+seq]').between([draft, Dexie.minKey], [draft, last], true, true)
}

const copied = ({ title, languages }: Scene) => ({ title, languages })

function mediaOfRow(row: JournalRow): string[] {
  if (row.kind !== 'run') return []
  const records = row.changes.filter(({ table }) => table === 'media').map(({ after }) => after)
  return namedMedia(records.map((record) => ({ record })))
}

/** Hashes in tables of media records. */
function namedMedia(tables: readonly Readonly<Record<string, unknown>>[]): string[] {
  const records = tables.flatMap((table) => Object.values(table))
  return records.flatMap((record) =>
    record instanceof Object && 'hash' in record && typeof record.hash === 'string' ? [record.hash] : [],
  )
}

function newDraftId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')
}
