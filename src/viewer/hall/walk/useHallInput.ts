import { type RefObject, useEffect } from 'react'
import { verticalFov } from '../../../scenes/layout/projecting.ts'
import type { Hall } from '../createHall.tsx'
import { actionOf } from './controls.ts'

/** CSS pixels and milliseconds within which a press is a click and not a turn of the head. */
const CLICK = { pixels: 7, milliseconds: 600 }
/** Pixels to a line and to a page of a wheel that counts in those. */
const WHEEL_UNITS = [1, 16, 400]

interface Press {
  readonly pointer: number
  readonly x: number
  readonly y: number
  readonly time: number
  lastX: number
  lastY: number
  isClick: boolean
}

/** Pointer, wheel and keys of the hall's region. Single keys count only while the region has the focus. */
export function useHallInput(region: RefObject<HTMLElement | null>, hall: Hall | undefined): void {
  useEffect(() => {
    const element = region.current
    if (!element || !hall) return
    const detach = [attachPointer(element, hall), attachWheel(element, hall), attachKeys(element, hall)]
    return () => {
      for (const undo of detach) undo()
    }
  }, [region, hall])
}

function attachPointer(element: HTMLElement, hall: Hall): () => void {
  let press: Press | undefined
  const { visit } = hall

  const down = (event: PointerEvent) => {
    if (press || event.button !== 0) return
    const { clientX: x, clientY: y, timeStamp: time, pointerId: pointer } = event
    press = { pointer, x, y, time, lastX: x, lastY: y, isClick: true }
    element.setPointerCapture(pointer)
    visit.hold(true)
  }
  const move = (event: PointerEvent) => {
    if (!press) {
      if (event.pointerType === 'mouse') showCursor(event)
      return
    }
    if (event.pointerId !== press.pointer) return
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > CLICK.pixels) press.isClick = false
    if (!press.isClick) {
      const { width, height } = element.getBoundingClientRect()
      // What was under the finger stays under it.
      const perPixel = verticalFov(width / height) / height
      visit.walker.look((event.clientX - press.lastX) * perPixel, (event.clientY - press.lastY) * perPixel)
      hall.invalidate()
    }
    press.lastX = event.clientX
    press.lastY = event.clientY
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId !== press?.pointer) return
    const { isClick, time } = press
    press = undefined
    visit.hold(false)
    if (isClick && event.type === 'pointerup' && event.timeStamp - time < CLICK.milliseconds) {
      visit.click(...pointOf(element, event))
    }
  }
  const showCursor = (event: PointerEvent) => {
    const picked = visit.pickAt(...pointOf(element, event))
    element.style.cursor = picked?.kind === 'shown' ? 'pointer' : 'grab'
  }

  element.addEventListener('pointerdown', down)
  element.addEventListener('pointermove', move)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', up)
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointermove', move)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', up)
  }
}

function pointOf(element: HTMLElement, event: PointerEvent): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect()
  return [((event.clientX - left) / width) * 2 - 1, 1 - ((event.clientY - top) / height) * 2]
}

function attachWheel(element: HTMLElement, hall: Hall): () => void {
  const wheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return
    event.preventDefault()
    hall.visit.walker.wheel(event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1))
    hall.invalidate()
  }
  element.addEventListener('wheel', wheel, { passive: false })
  return () => element.removeEventListener('wheel', wheel)
}

function attachKeys(element: HTMLElement, hall: Hall): () => void {
  const { visit } = hall
  const down = (event: KeyboardEvent) => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return
    const action = actionOf(event.code, event.shiftKey)
    if (action) {
      event.preventDefault()
      if (!event.repeat) visit.walker.press(action)
      hall.invalidate()
    } else if (event.code === 'Enter' || event.code === 'Space') {
      event.preventDefault()
      if (!event.repeat) visit.openFront()
    } else if (event.code === 'Escape') element.blur()
  }
  const up = (event: KeyboardEvent) => {
    // Shift may have been let go in between: both things that the key can do end.
    for (const shift of [false, true]) {
      const action = actionOf(event.code, shift)
      if (action) visit.walker.release(action)
    }
  }
  const blur = () => visit.walker.releaseAll()
  element.addEventListener('keydown', down)
  element.addEventListener('keyup', up)
  element.addEventListener('blur', blur)
  return () => {
    element.removeEventListener('keydown', down)
    element.removeEventListener('keyup', up)
    element.removeEventListener('blur', blur)
  }
}
