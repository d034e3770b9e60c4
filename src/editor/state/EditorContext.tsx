import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand/react'
import type { EditorState, EditorStore } from './editorStore.ts'

/** The store of the editor around a component; null outside one. */
export const EditorContext = createContext<EditorStore | null>(null)

export function EditorProvider({
  store,
  children,
}: {
  readonly store: EditorStore
  readonly children: ReactNode
}) {
  return <EditorContext value={store}>{children}</EditorContext>
}

/** The store of the editor around this component, for event handlers that read the newest state. */
export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext)
  if (!store) throw new Error('useEditorStore is called outside an EditorProvider')
  return store
}

/** One part of the editor's state; the component is drawn again when that part changes. */
export function useEditor<Part>(selector: (state: EditorState) => Part): Part {
  return useStore(useEditorStore(), selector)
}
