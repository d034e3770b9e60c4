import { type StorageError, toStorageError } from '../../storage/errors.ts'
import type { History, JournalRow } from '../../storage/history.ts'

export interface JournalWriter {
  /** Takes a row on. It is written at once, or together with its like as soon as the write under way has ended. */
  write(row: JournalRow, history: History): void
  /** Tries again after a failure; a further `write` does so too. */
  retry(): void
}

/**
 * Writes journal rows in order, one transaction at a time. A row that could not be written is kept and written with
 * the next: no edit is dropped because a disk was full for a minute.
 */
export function createJournalWriter(options: {
  readonly append: (rows: readonly JournalRow[], history: History) => Promise<void>
  readonly onChange: (saving: 'saved' | 'saving' | 'failed', failure: StorageError | undefined) => void
}): JournalWriter {
  const { append, onChange } = options
  let waiting: JournalRow[] = []
  let latest: History | undefined
  let writing = false

  async function drain() {
    if (writing) return
    writing = true
    onChange('saving', undefined)
    try {
      while (waiting.length > 0 && latest) {
        const rows = waiting
        await append(rows, latest)
        waiting = waiting.slice(rows.length)
      }
      writing = false
      onChange('saved', undefined)
    } catch (cause) {
      writing = false
      onChange('failed', toStorageError(cause))
    }
  }

  return {
    write(row, history) {
      waiting = [...waiting, row]
      latest = history
      void drain()
    },
    retry() {
      if (waiting.length > 0) void drain()
    },
  }
}
