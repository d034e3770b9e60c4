import { useEffect, useState } from 'react'
import type { VisitStore } from '../visitStore.ts'

/** Milliseconds of walking after which the bar gives way to the hall. */
const WALKED = 4000
/** Milliseconds without a step that count as standing still. */
const STILL = 800
/** CSS pixels from the top of the window that call the bar back. */
const EDGE = 64

/** True while the visitor walks and the bar would be in the way; false again when standing, at the top edge, on Tab. */
export function useFading(store: VisitStore, active: boolean): boolean {
  const [faded, setFaded] = useState(false)

  useEffect(() => {
    if (!active) return
    let since: number | undefined
    let still: ReturnType<typeof setTimeout> | undefined
    const show = () => {
      since = undefined
      setFaded(false)
    }
    const stop = store.subscribe((next, before) => {
      if (next.place.position === before.place.position) return
      since ??= performance.now()
      if (performance.now() - since > WALKED) setFaded(true)
      clearTimeout(still)
      still = setTimeout(show, STILL)
    })
    const onPointer = (event: PointerEvent) => event.clientY < EDGE && show()
    const onKey = (event: KeyboardEvent) => event.key === 'Tab' && show()
    window.addEventListener('pointermove', onPointer, { passive: true })
    window.addEventListener('keydown', onKey)
    return () => {
      stop()
      clearTimeout(still)
      setFaded(false)
      window.removeEventListener('pointermove', onPointer)
      window.removeEventListener('keydown', onKey)
    }
  }, [store, active])

  return faded
}
