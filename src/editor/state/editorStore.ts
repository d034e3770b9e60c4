import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Finding } from '../../scenes/check/finding.ts'
import { diffScenes } from '../../scenes/records/changes.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { StorageError } from '../../storage/errors.ts'
import { advance, type Entry, type History, type JournalRow } from '../../storage/history.ts'
import type { Command } from '../commands/command.ts'
import { createJournalWriter } from './journalWriter.ts'
import { refusalOf } from './refusal.ts'
import { IDLE, type Interaction, NOTHING, type Selection, selectionIn } from './selection.ts'

export type RunResult =
  | { readonly kind: 'done' | 'unchanged' | 'readOnly' }
  /** A record would not hold (a text too long, a negative height): nothing was changed. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }

export interface EditorState {
  readonly scene: Scene
  /** Steps to undo, the newest last. */
  readonly past: readonly Entry[]
  /** Steps to redo, the next first. */
  readonly future: readonly Entry[]
  /** Another tab holds the exhibition: nothing can be changed here. */
  readonly readOnly: boolean
  /** `failed`: the newest changes are in memory alone; `failure` says why, and they are tried again. */
  readonly saving: 'saved' | 'saving' | 'failed'
  readonly failure: StorageError | undefined
  readonly selection: Selection
  readonly interaction: Interaction

  /**
   * Runs a command and journals what it changed. The only way to change a record.
   * @param options.merge successive runs with the same key are one step of the undo history
   */
  run<Args>(command: Command<Args>, args: Args, options?: { readonly merge?: string }): RunResult
  /** Everything that `action` runs is one step of the undo history, together with what ran just before by this key. */
  asOneStep<Result>(merge: string, action: () => Result): Result
  undo(): void
  redo(): void
  select(selection: Selection): void
  interact(interaction: Interaction): void
  /** Tries again to store what could not be stored. */
  retry(): void
  /**
   * Registers a field in which something is being typed; `flush` commits what is not committed yet. It is called
   * before an undo or redo. Returns the removal.
   */
  onFlush(flush: () => void): () => void
  /** Commits what is being typed anywhere. */
  flush(): void
}

export type EditorStore = StoreApi<EditorState>

export interface EditorStoreOptions extends History {
  /** Number of the last row of the journal. */
  readonly seq: number
  readonly readOnly: boolean
  /** Stores rows durably. Never called twice at a time. */
  readonly append: (rows: readonly JournalRow[], history: History) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** A store per mounted editor, never one for the module. */
export function createEditorStore(options: EditorStoreOptions): EditorStore {
  const { scene, past, future, readOnly, append, now = Date.now } = options
  const flushes = new Set<() => void>()
  let seq = options.seq
  let stepUnderWay: string | undefined

  return createStore<EditorState>()((set, get) => {
    const writer = createJournalWriter({
      append,
      onChange: (saving, failure) => set({ saving, failure }),
    })

    /** The one place where the document changes: in memory at once, on disk as soon as it can be. */
    const record = (row: JournalRow) => {
      seq = row.seq
      const history = advance(get(), row)
      set({
        scene: history.scene,
        past: history.past,
        future: history.future,
        selection: selectionIn(history.scene, get().selection),
      })
      writer.write(row, history)
    }

    const step = (kind: 'undo' | 'redo') => {
      if (get().readOnly) return
      get().flush()
      if (get()[kind === 'undo' ? 'past' : 'future'].length === 0) return
      set({ interaction: IDLE })
      record({ kind, seq: seq + 1, at: now() })
    }

    return {
      scene,
      past,
      future,
      readOnly,
      saving: 'saved',
      failure: undefined,
      selection: NOTHING,
      interaction: IDLE,

      run(command, args, { merge = stepUnderWay } = {}) {
        const before = get().scene
        if (get().readOnly) return { kind: 'readOnly' }
        const changes = diffScenes(before, command.apply(before, args))
        if (changes.length === 0) return { kind: 'unchanged' }
        const findings = refusalOf(changes)
        if (findings.length > 0) return { kind: 'refused', findings }
        const entry: Entry = {
          seq: seq + 1,
          command: command.key,
          args,
          changes,
          at: now(),
          ...(merge !== undefined && { merge }),
        }
        record({ kind: 'run', ...entry })
        return { kind: 'done' }
      },
      asOneStep(merge, action) {
        const outer = stepUnderWay
        stepUnderWay ??= merge
        try {
          return action()
        } finally {
          stepUnderWay = outer
        }
      },
      undo: () => step('undo'),
      redo: () => step('redo'),

      select: (selection) => set({ selection }),
      interact: (interaction) => set({ interaction }),
      retry: () => writer.retry(),

      onFlush(flush) {
        flushes.add(flush)
        return () => flushes.delete(flush)
      },
      flush: () => {
        for (const flush of flushes) flush()
      },
    }
  })
}
