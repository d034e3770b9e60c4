import { useEffect } from 'react'
import { useEditorStore } from '../state/EditorContext.tsx'
import { idOf, selectionOf } from './selectionOf.ts'
import { currentRoute, goTo, useRoute } from './useRoute.ts'

/** Keeps the selection and the address in step: a reload, the back button and a finding's link select again. */
export function useSelectionInAddress(): void {
  const store = useEditorStore()
  const { id } = useRoute()

  useEffect(() => {
    const { scene, selection, select } = store.getState()
    if (id !== idOf(selection)) select(selectionOf(scene, id))
  }, [store, id])

  useEffect(
    () =>
      store.subscribe(({ scene, selection }, previous) => {
        if (selection === previous.selection) return
        const selected = idOf(selection)
        // A space's texts have a place in the address but are nothing that can be selected.
        if (selected !== idOf(selectionOf(scene, currentRoute().id)))
          goTo({ id: selected }, { replace: true })
      }),
    [store],
  )
}
