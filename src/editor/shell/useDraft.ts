import { useEffect, useState } from 'react'
import { type StorageError, toStorageError } from '../../storage/errors.ts'
import type { Storage } from '../../storage/storage.ts'
import { claimDraft } from '../../storage/tabs.ts'
import { createEditorStore, type EditorStore } from '../state/editorStore.ts'

export type DraftState =
  | { readonly kind: 'loading' }
  /** `damaged`: how many of the last steps could not be read and were left out. */
  | { readonly kind: 'ready'; readonly store: EditorStore; readonly damaged: number }
  | { readonly kind: 'failed'; readonly error: StorageError }

/**
 * Opens a draft for editing, or for reading while another tab holds it; when that tab lets go, the draft is read
 * again and can be edited here.
 */
export function useDraft(storage: Storage, draft: string): DraftState {
  const [state, setState] = useState<DraftState>({ kind: 'loading' })

  useEffect(() => {
    let gone = false
    const open = async (readOnly: boolean) => {
      try {
        const opened = await openDraft(storage, draft, readOnly)
        if (!gone) setState({ kind: 'ready', ...opened })
      } catch (cause) {
        if (!gone) setState({ kind: 'failed', error: toStorageError(cause) })
      }
    }
    const release = claimDraft(draft, { onHeld: () => void open(false), onWaiting: () => void open(true) })
    return () => {
      gone = true
      release()
    }
  }, [storage, draft])

  return state
}

async function openDraft(storage: Storage, draft: string, readOnly: boolean) {
  const { scene, past, future, seq, damaged = 0 } = await storage.drafts.load(draft)
  // A reader leaves a damaged journal as it is: whoever holds the draft mends it.
  if (damaged > 0 && !readOnly) await storage.drafts.repair(draft, { scene, past, future })
  const store = createEditorStore({
    scene,
    past,
    future,
    seq,
    readOnly,
    append: (rows, history) => storage.drafts.append(draft, rows, history),
  })
  return { store, damaged }
}
