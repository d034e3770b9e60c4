import { type PointerEvent, useRef } from 'react'
import type { Hall } from '../createHall.tsx'

/** CSS pixels that the knob may leave the middle. */
const REACH = 34

/**
 * The walking stick of touch screens: push it to walk. Keys and taps on the floor do the same, so it is hidden from
 * assistive technology.
 */
export function WalkStick({ hall }: { readonly hall: Hall }) {
  const knob = useRef<HTMLDivElement>(null)

  const push = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect()
    const [dx, dy] = [event.clientX - left - width / 2, event.clientY - top - height / 2]
    const scale = Math.min(1, REACH / Math.max(1, Math.hypot(dx, dy)))
    move(dx * scale, dy * scale)
  }
  const move = (x: number, y: number) => {
    if (knob.current) knob.current.style.translate = `${x}px ${y}px`
    hall.visit.walker.push(x / REACH, -y / REACH)
    hall.invalidate()
  }

  return (
    <div
      className="hall__stick"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        push(event)
      }}
      onPointerMove={push}
      onPointerUp={() => move(0, 0)}
      onPointerCancel={() => move(0, 0)}
    >
      <div ref={knob} className="hall__knob" />
    </div>
  )
}
