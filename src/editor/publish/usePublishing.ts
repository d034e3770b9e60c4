import { useCallback, useEffect, useRef, useState } from 'react'
import { type StorageCode, toStorageError } from '../../storage/errors.ts'
import { useWorkbench } from '../shell/WorkbenchContext.tsx'
import { useEditorStore } from '../state/EditorContext.tsx'
import { PublishError } from './publishError.ts'
import { type Publication, publishScene } from './publishScene.ts'

export type Publishing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly publication: Publication; readonly address: string; readonly at: Date }
  | { readonly kind: 'failed'; readonly code: PublishError['code'] | StorageCode; readonly file: string }

/** Publishing as it goes on; leaving the page stops it. */
export function usePublishing(): { publishing: Publishing; start(): void; cancel(): void } {
  const { storage } = useWorkbench()
  const store = useEditorStore()
  const [publishing, setPublishing] = useState<Publishing>({ kind: 'idle' })
  const running = useRef<AbortController | null>(null)
  const address = useRef<string | null>(null)

  useEffect(
    () => () => {
      running.current?.abort()
      if (address.current) URL.revokeObjectURL(address.current)
    },
    [],
  )

  const start = useCallback(async () => {
    store.getState().flush()
    const { scene } = store.getState()
    const abort = new AbortController()
    running.current = abort
    const at = new Date()
    setPublishing({ kind: 'working', done: 0, total: 1 })
    try {
      const publication = await publishScene({
        scene,
        storage,
        onProgress: (done, total) => setPublishing({ kind: 'working', done, total }),
        signal: abort.signal,
        now: at,
      })
      if (address.current) URL.revokeObjectURL(address.current)
      address.current = URL.createObjectURL(publication.zip)
      setPublishing({ kind: 'done', publication, address: address.current, at })
    } catch (cause) {
      if (abort.signal.aborted) setPublishing({ kind: 'idle' })
      else if (cause instanceof PublishError)
        setPublishing({ kind: 'failed', code: cause.code, file: cause.file })
      else setPublishing({ kind: 'failed', code: toStorageError(cause).code, file: '' })
    }
  }, [store, storage])

  return { publishing, start: () => void start(), cancel: () => running.current?.abort() }
}
