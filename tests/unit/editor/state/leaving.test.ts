import { describe, expect, it, vi } from 'vitest'
import { setWords } from '../../../../src/editor/commands/setWords.ts'
import { createEditorStore } from '../../../../src/editor/state/editorStore.ts'
import { watchLeaving } from '../../../../src/editor/state/leaving.ts'
import { StorageError } from '../../../../src/storage/errors.ts'
import { saved } from '../../../support/drafts.ts'
import { twoRoomScene } from '../../../support/scenes.ts'

/** A page with an open editor, in whose caption field something is being typed. */
function page(append: () => Promise<void>) {
  const store = createEditorStore({
    scene: twoRoomScene(),
    past: [],
    future: [],
    seq: 0,
    readOnly: false,
    append,
  })
  const field = { table: 'exhibits', id: 'exhibit_leaf', field: 'caption', language: 'ar' } as const
  let typed: string | undefined
  const commit = () => {
    if (typed !== undefined) store.getState().run(setWords, { ...field, text: typed })
    typed = undefined
  }
  store.getState().onFlush(commit)
  const window = new EventTarget()
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState })
  const stop = watchLeaving(store, { window, document })
  return {
    store,
    stop,
    type: (text: string) => {
      typed = text
    },
    caption: () => store.getState().scene.exhibits.exhibit_leaf?.caption?.ar,
    hide() {
      document.visibilityState = 'hidden'
      document.dispatchEvent(new Event('visibilitychange'))
    },
    /** @returns whether the reader is asked first */
    leave: () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  }
}

const full = () => Promise.reject(new StorageError('full'))

describe('leaving the page', () => {
  it('commits what is being typed and asks nothing, though it is still being written', async () => {
    const { store, type, caption, leave } = page(() => Promise.resolve())
    type('جديد')
    expect(leave()).toBe(false)
    expect(caption()).toBe('جديد')
    expect(store.getState().saving).toBe('saving')
    await saved(store)
  })

  it('asks first while changes are in memory alone, even as they are tried again', async () => {
    const { store, type, leave } = page(full)
    type('أول')
    expect(leave()).toBe(false)
    await vi.waitUntil(() => store.getState().saving === 'failed')
    type('ثان')
    expect(leave()).toBe(true)
  })

  it('commits what is being typed when the page is hidden', () => {
    const { type, caption, hide } = page(() => Promise.resolve())
    type('جديد')
    hide()
    expect(caption()).toBe('جديد')
  })

  it('is no longer watched once the editor is closed', () => {
    const { type, caption, leave, hide, stop } = page(() => Promise.resolve())
    type('جديد')
    stop()
    hide()
    expect(leave()).toBe(false)
    expect(caption()).toBe('شرح')
  })
})
