import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { placeOf } from '../../scenes/layout/visiting.ts'
import { removeFurniture } from '../commands/furniture.ts'
import { removeOpening } from '../commands/openings.ts'
import { removeShown } from '../commands/shown.ts'
import { lettered } from '../numbers.ts'
import { useEditorStore } from '../state/EditorContext.tsx'
import type { EditorState } from '../state/editorStore.ts'
import { NOTHING, type Selection } from '../state/selection.ts'
import { type Edit, edit } from './edit.ts'
import { type Drawn, nudged, stepOf, turned } from './nudge.ts'
import { useChangeSession } from './session.ts'

/** The keys that act on what is selected in a drawing: arrows move it, brackets turn it, Delete takes it away. */
export function useSelectionKeys(drawn: Drawn): (event: KeyboardEvent) => void {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const change = useChangeSession()

  return (event) => {
    const editor = store.getState()
    if (event.key === 'Escape') return editor.select(NOTHING)
    const wanted = wantedBy(event, editor, drawn)
    if (!wanted) return
    event.preventDefault()
    if (wanted.edit?.run(editor).kind !== 'done') return
    // What had the focus is gone: the drawing takes it.
    if (wanted.kind === 'removed' && event.currentTarget instanceof SVGElement) event.currentTarget.focus()

    change({ said: wanted.kind === 'move' ? whereabouts() : t(`said.${wanted.kind}`) })
  }

  function whereabouts(): string {
    const { scene, selection } = store.getState()
    const place = selection.kind === 'shown' ? placeOf(scene, selection.id) : undefined
    if (place?.kind !== 'wall') return t('said.moved')
    return t('said.onWall', { x: lettered(place.x), y: lettered(place.y) })
  }
}

interface Wanted {
  readonly kind: 'move' | 'turned' | 'removed'
  readonly edit: Edit | undefined
}

/** What a key asks for; undefined for a key that means nothing here. */
function wantedBy(
  event: KeyboardEvent,
  { scene, selection }: Pick<EditorState, 'scene' | 'selection'>,
  drawn: Drawn,
): Wanted | undefined {
  const step = stepOf(event)
  if (step) return { kind: 'move', edit: nudged(scene, selection, step, drawn) }
  if (event.key === '[') return { kind: 'turned', edit: turned(scene, selection, 1) }
  if (event.key === ']') return { kind: 'turned', edit: turned(scene, selection, -1) }
  if (event.key === 'Delete' || event.key === 'Backspace')
    return { kind: 'removed', edit: removal(selection) }
  return undefined
}

/** The edit that takes away what is selected; walls, rooms and records are not taken away from a drawing. */
export function removal(selection: Selection): Edit | undefined {
  switch (selection.kind) {
    case 'shown':
      return edit(removeShown, { ids: [selection.id] })
    case 'furniture':
      return edit(removeFurniture, { ids: [selection.id] })
    case 'opening':
      return edit(removeOpening, { id: selection.id })
    default:
      return undefined
  }
}
