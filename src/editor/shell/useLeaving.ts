import { useEffect } from 'react'
import { useEditorStore } from '../state/EditorContext.tsx'
import { watchLeaving } from '../state/leaving.ts'

/** Keeps what is being typed when the page is left, and asks first while something could not be stored. */
export function useLeaving(): void {
  const store = useEditorStore()
  useEffect(() => watchLeaving(store, { window, document }), [store])
}
