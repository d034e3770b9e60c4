import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Scene } from '../../scenes/schema/scene.ts'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { IDLE, type Interaction } from '../state/selection.ts'
import type { Edit } from './edit.ts'

export interface Pending {
  /** The scene with the edit in the hand, or as it is. */
  readonly scene: Scene
  readonly inHand: boolean
  /** Shows an edit without making it; nothing where nothing can be changed. */
  propose(edit: Edit, interaction: Interaction): void
  /** Shows none, while the hand goes on. */
  withdraw(): void
  /** Makes the edit that is shown, as one command, and is idle. False where there was nothing to make. */
  keep(): boolean
  /** Forgets it at no cost, and is idle. */
  drop(): void
}

/** A drag lives outside the document: its edit is applied to what is drawn, and made once, when it is let go. */
export function usePending(): Pending {
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const idle = useEditor((state) => state.interaction.kind === 'idle')
  const [shown, setShown] = useState<Edit | null>(null)
  // A drag's handlers outlive the rendering that made them: they keep what is newest.
  const held = useRef<Edit | null>(null)

  const show = useCallback((edit: Edit | null) => {
    held.current = edit
    setShown(edit)
  }, [])
  const propose = useCallback(
    (edit: Edit, interaction: Interaction) => {
      if (store.getState().readOnly) return
      store.getState().interact(interaction)
      show(edit)
    },
    [store, show],
  )
  const withdraw = useCallback(() => show(null), [show])
  const drop = useCallback(() => {
    show(null)
    store.getState().interact(IDLE)
  }, [store, show])
  const keep = useCallback(() => {
    const edit = held.current
    if (!edit) return false
    // An undo in the middle of a drag has made the editor idle: there is nothing left to keep.
    const kept = store.getState().interaction.kind !== 'idle'
    if (kept) edit.run(store.getState())
    drop()
    return kept
  }, [store, drop])

  useEffect(() => drop, [drop])
  const inHand = shown !== null && !idle
  return {
    scene: useMemo(() => (inHand ? shown.apply(scene) : scene), [inHand, shown, scene]),
    inHand,
    propose,
    withdraw,
    keep,
    drop,
  }
}
