import { type RefObject, useEffect, useRef } from 'react'

/** Whether the space bar is down, outside of fields and buttons that have a use for it. */
export function useSpaceHeld(): RefObject<boolean> {
  const held = useRef(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const set = (event: KeyboardEvent, down: boolean) => {
      if (event.key !== ' ') return
      const { target } = event
      if (target instanceof HTMLElement && target.closest('input, textarea, select, button, a')) return
      event.preventDefault()
      held.current = down
    }
    window.addEventListener('keydown', (event) => set(event, true), { signal })
    window.addEventListener('keyup', (event) => set(event, false), { signal })
    window.addEventListener(
      'blur',
      () => {
        held.current = false
      },
      { signal },
    )
    return () => listening.abort()
  }, [])
  return held
}
