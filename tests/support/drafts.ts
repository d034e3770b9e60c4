import { Dexie } from 'dexie'
import { IDBKeyRange, indexedDB } from 'fake-indexeddb'
import { createEditorStore, type EditorStore } from '../../src/editor/state/editorStore.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import { openStorage, type Storage } from '../../src/storage/storage.ts'

// Dexie looks for IndexedDB as it is loaded, and Node has none.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange })

let opened = 0

/** Empty storage of its own. */
export function emptyStorage(now?: () => number): Promise<Storage> {
  opened += 1
  return openStorage({ name: `test-${opened}`, ...(now && { now }) })
}

/** Opens a draft as the workbench does when its tab is loaded. */
export async function reopen(storage: Storage, draft: string): Promise<EditorStore> {
  const { damaged: _damaged, ...loaded } = await storage.drafts.load(draft)
  return createEditorStore({
    ...deepFreeze(loaded),
    readOnly: false,
    append: (rows, history) => storage.drafts.append(draft, rows, history),
  })
}

/** Resolves when everything is on disk; rejects when it could not be put there. */
export function saved(store: EditorStore): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const { saving, failure } = store.getState()
      if (saving === 'saving') return
      stop()
      if (saving === 'saved') resolve()
      else reject(failure)
    }
    const stop = store.subscribe(look)
    look()
  })
}

/** The value, with everything in it frozen: a command that changes a record in place throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

/** The scene as a file would hold it: two scenes that say the same compare equal. */
export const plain = (scene: Scene): unknown => JSON.parse(JSON.stringify(scene))
