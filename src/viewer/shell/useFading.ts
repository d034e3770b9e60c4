import { useEffect, useState } from 'react'
import { useVisit } from '../VisitContext.tsx'

/** Milliseconds of walking after which the bar gives way to the hall. */
const WALKED = 4000
/** CSS pixels from the top of the window that call the bar back. */
const EDGE = 64

/** True while the visitor walks and the bar would be in the way; false again when standing, at the top edge, on Tab. */
export function useFading(): boolean {
  const isWalking = useVisit((visit) => visit.isWalking)
  const [isFaded, setFaded] = useState(false)

  useEffect(() => {
    if (!isWalking) return
    let timer = setTimeout(() => setFaded(true), WALKED)
    const show = () => {
      clearTimeout(timer)
      setFaded(false)
      timer = setTimeout(() => setFaded(true), WALKED)
    }
    const onPointer = (event: PointerEvent) => event.clientY < EDGE && show()
    const onKey = (event: KeyboardEvent) => event.key === 'Tab' && show()
    window.addEventListener('pointermove', onPointer, { passive: true })
    window.addEventListener('keydown', onKey)
    return () => {
      clearTimeout(timer)
      setFaded(false)
      window.removeEventListener('pointermove', onPointer)
      window.removeEventListener('keydown', onKey)
    }
  }, [isWalking])

  return isFaded
}
