import { type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef } from 'react'

/** Pixels that a pointer may stray before a press becomes a drag. */
const SLACK = 3

/** What a drag does while it lasts. Nothing of it is in the document before `drop`. */
export interface DragSession {
  move(event: PointerEvent): void
  drop(): void
  /** Escape, or a pointer that was taken away: as if it had never begun. */
  cancel(): void
  /** The pointer went up where it went down. */
  press?: (() => void) | undefined
}

/** Starts drags of one pointer at a time. */
export function useDragging(): (event: ReactPointerEvent, session: DragSession) => void {
  const stop = useRef<(() => void) | null>(null)
  useEffect(() => () => stop.current?.(), [])

  return useCallback((begin, session) => {
    stop.current?.()
    const from = { x: begin.clientX, y: begin.clientY }
    let moved = false
    const listening = new AbortController()
    const { signal } = listening
    const end = () => {
      listening.abort()
      stop.current = null
    }
    stop.current = () => {
      end()
      session.cancel()
    }
    const isOurs = (event: PointerEvent) => event.pointerId === begin.pointerId

    window.addEventListener(
      'pointermove',
      (event) => {
        if (!isOurs(event)) return
        moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLACK
        if (moved) session.move(event)
      },
      { signal },
    )
    window.addEventListener(
      'pointerup',
      (event) => {
        if (!isOurs(event)) return
        end()
        if (moved) session.drop()
        else session.press?.()
      },
      { signal },
    )
    window.addEventListener('pointercancel', (event) => isOurs(event) && stop.current?.(), { signal })
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        stop.current?.()
      },
      { signal, capture: true },
    )
  }, [])
}
