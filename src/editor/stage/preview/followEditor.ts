import type { VisitStore } from '../../../viewer/visitStore.ts'
import type { EditorStore } from '../../state/editorStore.ts'

/**
 * Keeps a visit in step with the editor: every edit is seen at once, what is selected there is walked to here, and what
 * is chosen here is selected there.
 * @returns stops it
 */
export function followEditor(editor: EditorStore, visit: VisitStore): () => void {
  visit.getState().setScene(editor.getState().scene)
  const stops = [
    editor.subscribe(({ scene, selection }, before) => {
      if (scene !== before.scene) visit.getState().setScene(scene)
      if (selection === before.selection || selection.kind !== 'shown') return
      if (visit.getState().focus === selection.id) return
      visit.getState().focusOn(selection.id)
      visit.getState().walkTo(selection.id)
    }),
    visit.subscribe(({ focus }, before) => {
      const { selection, select } = editor.getState()
      if (focus === before.focus || focus === null) return
      if (selection.kind !== 'shown' || selection.id !== focus) select({ kind: 'shown', id: focus })
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
