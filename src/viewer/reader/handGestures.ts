import type { BookDirections } from '../../scenes/text/directions.ts'
import type { Hand } from './hand/handTypes.ts'
import { type Turn, turnOfWheel } from './turning.ts'
import { wheelSteps } from './wheelSteps.ts'

/** Radians by which a CSS pixel tilts the book. */
const TILT = 0.006

interface Pointer {
  x: number
  y: number
}

/**
 * Fingers, mouse and wheel on the book: one drags its leaf, or what is enlarged; two come closer; with Shift, or the
 * right button, the book is tilted. @returns lets go
 */
export function handGestures(
  host: HTMLElement,
  hand: Hand,
  book: BookDirections,
  onTurn: (turn: Turn) => void,
): () => void {
  const pointers = new Map<number, Pointer>()
  let begun: Pointer | undefined
  let spread = 0

  const release = (x: number, y: number) => {
    if (begun) hand.drag('end', x - begun.x, y - begun.y)
    begun = undefined
  }
  const down = (event: PointerEvent) => {
    host.setPointerCapture(event.pointerId)
    const { clientX: x, clientY: y } = event
    pointers.set(event.pointerId, { x, y })
    if (pointers.size === 2) {
      release(begun?.x ?? 0, begun?.y ?? 0)
      spread = apart(pointers)
    } else if (pointers.size === 1 && !isTilting(event) && hand.state.isFit) {
      begun = { x, y }
      hand.drag('begin', 0, 0)
    }
  }
  const move = (event: PointerEvent) => {
    const last = pointers.get(event.pointerId)
    if (!last) return
    const { clientX: x, clientY: y } = event
    const [dx, dy] = [x - last.x, y - last.y]
    pointers.set(event.pointerId, { x, y })
    if (pointers.size === 2) {
      const now = apart(pointers)
      if (spread > 0) hand.look.zoomBy(now / spread)
      spread = now
      hand.look.pan(dx / 2, dy / 2)
    } else if (begun) hand.drag('move', x - begun.x, y - begun.y)
    else if (isTilting(event)) hand.look.tilt(dy * TILT, dx * TILT)
    else hand.look.pan(dx, dy)
  }
  const up = (event: PointerEvent) => {
    pointers.delete(event.pointerId)
    if (pointers.size === 0) release(event.clientX, event.clientY)
  }
  const turn = wheelSteps((dx, dy) => {
    const way = turnOfWheel(dx, dy, book)
    if (way) onTurn(way)
  })
  const wheel = (event: WheelEvent) => {
    event.preventDefault()
    const { left, top, width, height } = host.getBoundingClientRect()
    const at = [((event.clientX - left) / width) * 2 - 1, 1 - ((event.clientY - top) / height) * 2] as const
    if (event.ctrlKey || event.metaKey) hand.look.zoomBy(Math.exp(-event.deltaY / 200), at)
    else if (hand.state.isFit) turn(event.deltaX, event.deltaY)
    else hand.look.pan(-event.deltaX, -event.deltaY)
  }
  const listeners = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: up,
    contextmenu: (event: Event) => event.preventDefault(),
    dblclick: () => (hand.state.isFit ? hand.look.zoomBy(2) : hand.look.fit()),
  }
  for (const [name, listener] of Object.entries(listeners))
    host.addEventListener(name, listener as EventListener)
  host.addEventListener('wheel', wheel, { passive: false })
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      host.removeEventListener(name, listener as EventListener)
    host.removeEventListener('wheel', wheel)
  }
}

const isTilting = ({ shiftKey, buttons }: PointerEvent): boolean => shiftKey || (buttons & 2) !== 0

function apart(pointers: ReadonlyMap<number, Pointer>): number {
  const [a, b] = [...pointers.values()]
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0
}
