import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { addMedia } from '../commands/media.ts'
import { importFiles } from '../media/importFiles.ts'
import type { ImportFinding, ImportStep } from '../media/importing.ts'
import { useWorkbench } from '../shell/WorkbenchContext.tsx'
import { useEditorStore } from '../state/EditorContext.tsx'
import { mintId } from '../state/ids.ts'

/** One file on its way into the library, or why it was not taken in. What has arrived is no longer listed. */
export interface Import {
  readonly key: number
  readonly file: string
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'working'; readonly step: ImportStep; readonly done: number }
    | { readonly kind: 'refused'; readonly finding: ImportFinding }
}

interface Imports {
  readonly imports: readonly Import[]
  /** How many files have arrived since the page was opened, for the announcement. */
  readonly arrived: number
  take(files: readonly File[]): void
  /** Stops one file, or takes a refusal off the list. */
  drop(key: number): void
}

const ImportsContext = createContext<Imports | null>(null)

export function useImports(): Imports {
  const imports = useContext(ImportsContext)
  if (!imports) throw new Error('useImports is called outside an ImportsProvider')
  return imports
}

interface Waiting {
  readonly key: number
  readonly file: File
  readonly abort: AbortController
}

/** Takes files in one after another, also while another page of the workbench is open. */
export function ImportsProvider({ children }: { readonly children: ReactNode }) {
  const { storage } = useWorkbench()
  const store = useEditorStore()
  const [imports, setImports] = useState<readonly Import[]>([])
  const [arrived, setArrived] = useState(0)
  const queue = useRef<Waiting[]>([])
  const running = useRef<Waiting | null>(null)
  const lastKey = useRef(0)

  const setState = useCallback((key: number, state: Import['state'] | null) => {
    setImports((list) =>
      state
        ? list.map((each) => (each.key === key ? { ...each, state } : each))
        : list.filter((each) => each.key !== key),
    )
  }, [])

  const work = useCallback(async () => {
    if (running.current) return
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { key, file, abort } = next
      running.current = next
      const [outcome] = await importFiles([file], {
        storage,
        signal: abort.signal,
        onProgress: ({ step, done }) => setState(key, { kind: 'working', step, done }),
      })
      running.current = null
      if (outcome?.kind === 'refused') {
        setState(key, { kind: 'refused', finding: outcome.finding })
        continue
      }
      setState(key, null)
      if (outcome?.kind !== 'stored') continue
      const { scene, run } = store.getState()
      // A part of the same file is another picture.
      const known = Object.values(scene.media).some(({ hash, view }) => hash === outcome.media.hash && !view)
      if (!known) run(addMedia, { media: { [mintId('media')]: outcome.media } })
      setArrived((count) => count + 1)
    }
  }, [storage, store, setState])

  useEffect(
    () => () => {
      queue.current = []
      running.current?.abort.abort()
    },
    [],
  )

  const value = useMemo<Imports>(
    () => ({
      imports,
      arrived,
      take(files) {
        const taken = files.map((file) => {
          lastKey.current += 1
          return { key: lastKey.current, file, abort: new AbortController() }
        })
        queue.current.push(...taken)
        setImports((list) => [
          ...list,
          ...taken.map(({ key, file }): Import => ({ key, file: file.name, state: { kind: 'waiting' } })),
        ])
        void work()
      },
      drop(key) {
        queue.current = queue.current.filter((each) => each.key !== key)
        if (running.current?.key === key) running.current.abort.abort()
        else setState(key, null)
      },
    }),
    [imports, arrived, work, setState],
  )
  return <ImportsContext value={value}>{children}</ImportsContext>
}
