import { type PointerEvent, type RefObject, useRef } from 'react'
import type { BookDirections } from '../../scenes/text/directions.ts'

/** CSS pixels that a finger must travel for a swipe. */
const SWIPE = 48

export type Swipe = BookDirections['nextSwipe']

interface Press {
  readonly pointer: number
  readonly isTouch: boolean
  readonly x: number
  readonly y: number
  readonly scrollX: number
  readonly scrollY: number
}

/**
 * Dragging in a box that scrolls: a mouse moves the content, as a finger does by itself. While everything is seen
 * (`isFit`) there is nothing to move, and a finger's drag is a swipe.
 */
export function usePan(box: RefObject<HTMLElement | null>, isFit: boolean, onSwipe: (swipe: Swipe) => void) {
  const press = useRef<Press | null>(null)
  return {
    onPointerDown(event: PointerEvent) {
      const element = box.current
      if (!element || event.button !== 0 || (event.target as Element).closest('button')) return
      const isTouch = event.pointerType === 'touch'
      press.current = {
        pointer: event.pointerId,
        isTouch,
        x: event.clientX,
        y: event.clientY,
        scrollX: element.scrollLeft,
        scrollY: element.scrollTop,
      }
      if (!isTouch) element.setPointerCapture(event.pointerId)
    },
    onPointerMove(event: PointerEvent) {
      const start = press.current
      const element = box.current
      if (!start || !element || start.isTouch || start.pointer !== event.pointerId) return
      element.scrollLeft = start.scrollX - (event.clientX - start.x)
      element.scrollTop = start.scrollY - (event.clientY - start.y)
    },
    onPointerUp(event: PointerEvent) {
      const start = press.current
      press.current = null
      if (!start || start.pointer !== event.pointerId || !isFit || !start.isTouch) return
      const swipe = swipeOf(event.clientX - start.x, event.clientY - start.y)
      if (swipe) onSwipe(swipe)
    },
    onPointerCancel() {
      press.current = null
    },
  }
}

/** A drag that clearly went along one axis. */
export function swipeOf(dx: number, dy: number): Swipe | undefined {
  const [along, across] = Math.abs(dx) > Math.abs(dy) ? [dx, dy] : [dy, dx]
  if (Math.abs(along) < SWIPE || Math.abs(along) < 2 * Math.abs(across)) return undefined
  if (along === dx) return dx > 0 ? 'towards-right' : 'towards-left'
  return dy > 0 ? 'towards-bottom' : 'towards-top'
}
