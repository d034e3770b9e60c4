import { useEffect, useEffectEvent } from 'react'
import { useEditorStore } from '../state/EditorContext.tsx'

/** Whether the hand is writing: a letter then is a letter, not a shortcut. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

/** Undo and redo reach every field, so that there is one history; `?` shows the list of shortcuts. */
export function useShortcuts({ onHelp }: { readonly onHelp: () => void }): void {
  const store = useEditorStore()

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (document.querySelector('dialog:modal')) return
    const command = event.metaKey || event.ctrlKey
    const key = event.key.toLowerCase()
    if (command && !event.altKey && key === 'z') {
      event.preventDefault()
      if (event.shiftKey) store.getState().redo()
      else store.getState().undo()
    } else if (event.ctrlKey && !event.altKey && key === 'y') {
      event.preventDefault()
      store.getState().redo()
    } else if (event.key === '?' && !isWriting(event.target)) {
      event.preventDefault()
      onHelp()
    }
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
