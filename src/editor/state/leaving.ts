import type { EditorStore } from './editorStore.ts'

/** Of a window and its document: what tells that the page is being left. */
export interface Leavable {
  readonly window: EventTarget
  readonly document: EventTarget & { readonly visibilityState: DocumentVisibilityState }
}

/**
 * Commits what is being typed when the page is left or hidden. Everything is journalled as it is committed, so it asks
 * before leaving only when the journal could not be written: then changes are in memory alone.
 * @returns stops it
 */
export function watchLeaving(store: EditorStore, { window, document }: Leavable): () => void {
  const hidden = () => {
    if (document.visibilityState === 'hidden') store.getState().flush()
  }
  const unload = (event: Event) => {
    // Before the flush: what it commits is tried again, which says `saving` until that has failed too.
    if (store.getState().saving === 'failed') event.preventDefault()
    store.getState().flush()
  }
  document.addEventListener('visibilitychange', hidden)
  window.addEventListener('beforeunload', unload)
  return () => {
    document.removeEventListener('visibilitychange', hidden)
    window.removeEventListener('beforeunload', unload)
  }
}
