import { describe, expect, it, vi } from 'vitest'
import { setWords } from '../../../../src/editor/commands/setWords.ts'
import { removeShown, setExhibit } from '../../../../src/editor/commands/shown.ts'
import { createEditorStore } from '../../../../src/editor/state/editorStore.ts'
import { IDLE } from '../../../../src/editor/state/selection.ts'
import { StorageError } from '../../../../src/storage/errors.ts'
import type { JournalRow } from '../../../../src/storage/history.ts'
import { deepFreeze, saved } from '../../../support/drafts.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

function editor(options: { readOnly?: boolean; append?: () => Promise<void> } = {}) {
  const written: JournalRow[] = []
  const append = vi.fn(async (rows: readonly JournalRow[]) => {
    await options.append?.()
    written.push(...rows)
  })
  const store = createEditorStore({
    scene: deepFreeze(twoRoomScene()),
    past: [],
    future: [],
    seq: 4,
    readOnly: options.readOnly ?? false,
    append,
    now: () => 7,
  })
  const caption = (text: string, merge?: string) =>
    store
      .getState()
      .run(
        setWords,
        { table: 'exhibits', id: 'exhibit_leaf', field: 'caption', language: 'ar', text },
        merge === undefined ? {} : { merge },
      )
  return { store, written, append, caption }
}

describe('run', () => {
  it('changes the scene at once and journals what changed', async () => {
    const { store, written, caption } = editor()
    expect(caption('جديد')).toEqual({ kind: 'done' })
    expect(store.getState().scene.exhibits.exhibit_leaf?.caption?.ar).toBe('جديد')
    expect(store.getState().saving).toBe('saving')
    await saved(store)
    expect(written).toMatchObject([
      {
        kind: 'run',
        seq: 5,
        at: 7,
        command: 'setWords',
        args: { id: 'exhibit_leaf', text: 'جديد' },
        changes: [{ table: 'exhibits', id: 'exhibit_leaf', before: { caption: { ar: 'شرح' } } }],
      },
    ])
  })

  it('records nothing when nothing changes', () => {
    const { store, append, caption } = editor()
    expect(caption('شرح')).toEqual({ kind: 'unchanged' })
    expect(store.getState().past).toEqual([])
    expect(append).not.toHaveBeenCalled()
  })

  it('refuses a record that could not be opened again, and says what and where', () => {
    const { store, append, caption } = editor()
    expect(caption('ا'.repeat(20_001))).toMatchObject({
      kind: 'refused',
      findings: [{ severity: 'error', path: 'exhibits/exhibit_leaf/caption/ar', params: { limit: 20_000 } }],
    })
    const scaled = store.getState().run(setExhibit, { id: 'exhibit_leaf', fields: { scale: Number.NaN } })
    expect(scaled).toMatchObject({ kind: 'refused', findings: [{ path: 'exhibits/exhibit_leaf/scale' }] })
    expect(store.getState().scene).toEqual(twoRoomScene())
    expect(append).not.toHaveBeenCalled()
    expect(caption('بعده')).toEqual({ kind: 'done' })
  })

  it('does nothing in a tab that may only read', () => {
    const { store, append, caption } = editor({ readOnly: true })
    expect(caption('جديد')).toEqual({ kind: 'readOnly' })
    store.getState().undo()
    expect(store.getState().scene).toEqual(twoRoomScene())
    expect(append).not.toHaveBeenCalled()
  })
})

describe('steps', () => {
  it('are one for runs with one merge key, and in one go', () => {
    const { store, caption } = editor()
    caption('ا', 'field')
    caption('اب', 'field')
    store.getState().asOneStep('drop', () => {
      caption('ج')
      store.getState().run(setExhibit, { id: 'exhibit_leaf', fields: { frame: 'silk' } })
    })
    expect(store.getState().past).toHaveLength(2)
    store.getState().undo()
    expect(store.getState().scene.exhibits.exhibit_leaf).toMatchObject({ caption: { ar: 'اب' } })
    expect(store.getState().scene.exhibits.exhibit_leaf?.frame).toBeUndefined()
    store.getState().undo()
    expect(store.getState().scene).toEqual(twoRoomScene())
  })

  it('are undone and redone as rows of the journal, numbered on', async () => {
    const { store, written, caption } = editor()
    caption('جديد')
    store.getState().undo()
    store.getState().redo()
    store.getState().redo()
    await saved(store)
    expect(written.map(({ kind, seq }) => [kind, seq])).toEqual([
      ['run', 5],
      ['undo', 6],
      ['redo', 7],
    ])
  })

  it('commit what is being typed before an undo, end a drag, and let go of a selection that is gone', () => {
    const { store, caption } = editor()
    const stop = store.getState().onFlush(() => caption('مكتوب'))
    store.getState().run(removeShown, { ids: ['exhibit_map'] })
    store.getState().interact({ kind: 'drawing', space: 'space_hall', points: [] })
    store.getState().undo()
    expect(store.getState().future.map(({ command }) => command)).toEqual(['setWords'])
    expect(store.getState().interaction).toBe(IDLE)

    stop()
    store.getState().undo()
    store.getState().select({ kind: 'shown', id: 'exhibit_map' })
    store.getState().redo()
    expect(store.getState().selection).toEqual({ kind: 'none' })
  })
})

describe('saving', () => {
  it('keeps an edit that could not be stored, says why, and stores it with the next', async () => {
    let full = true
    const { store, written, caption } = editor({
      append: async () => {
        if (full) throw new StorageError('full')
      },
    })
    caption('الأول')
    await expect(saved(store)).rejects.toMatchObject({ code: 'full' })
    expect(store.getState().scene.exhibits.exhibit_leaf?.caption?.ar).toBe('الأول')
    full = false
    caption('الثاني')
    await saved(store)
    expect(written.map(({ seq }) => seq)).toEqual([5, 6])
    expect(store.getState().failure).toBeUndefined()
  })

  it('tries again when asked', async () => {
    let full = true
    const { store, written, caption } = editor({
      append: async () => {
        if (full) throw new StorageError('full')
      },
    })
    caption('الأول')
    await expect(saved(store)).rejects.toBeInstanceOf(StorageError)
    full = false
    store.getState().retry()
    await saved(store)
    expect(written).toHaveLength(1)
  })

  it('writes what came while it was writing in one go, in order', async () => {
    const { store, written, append, caption } = editor()
    caption('ا')
    caption('ب')
    caption('ج')
    await saved(store)
    expect(append.mock.calls.map(([rows]) => rows.length)).toEqual([1, 2])
    expect(written.map(({ seq }) => seq)).toEqual([5, 6, 7])
  })
})
