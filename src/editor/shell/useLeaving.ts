import { useEffect } from 'react'
import { useEditorStore } from '../state/EditorContext.tsx'

/** Commits what is being typed when the page is left or hidden, and asks first while something is not on disk. */
export function useLeaving(): void {
  const store = useEditorStore()
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') store.getState().flush()
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      store.getState().flush()
      if (store.getState().saving !== 'saved') event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('beforeunload', onUnload)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onUnload)
    }
  }, [store])
}
