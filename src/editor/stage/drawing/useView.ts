import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { type Bounds, fitTo, type PixelSize, panBy, type View, zoomAt } from './view.ts'

/** Factor of one step of the zoom buttons and keys. */
const STEP = 1.25
/** Pixels at the foot of a drawing where the zoom buttons lie. */
const STRIP = 32

export interface ViewControl {
  readonly view: View
  readonly size: PixelSize
  zoom(steps: number): void
  fitAll(): void
  pan(x: number, y: number): void
}

/**
 * The view of one drawing. It shows everything until somebody zooms or pans, and again when `subject` changes.
 * @param margin pixels kept free around the drawing when everything is shown
 */
export function useView(
  frame: RefObject<HTMLElement | null>,
  bounds: Bounds,
  subject: string,
  margin: number,
): ViewControl {
  const [size, setSize] = useState<PixelSize>({ width: 0, height: 0 })
  const [own, setOwn] = useState<{ readonly subject: string; readonly view: View } | null>(null)
  const whole = useMemo(
    () => fitTo(bounds, { ...size, height: size.height - STRIP }, margin),
    [bounds, size, margin],
  )
  const change = useCallback(
    (next: (view: View) => View) =>
      setOwn((now) => ({ subject, view: next(now?.subject === subject ? now.view : whole) })),
    [subject, whole],
  )

  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])

  // React listens to the wheel passively, which could not keep the page from scrolling along.
  useEffect(() => {
    const element = frame.current
    if (!element) return
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      const box = element.getBoundingClientRect()
      const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      const factor = Math.exp(-event.deltaY * line * (event.ctrlKey ? 0.01 : 0.0015))
      change((now) =>
        zoomAt(
          panBy(now, -event.deltaX * line, 0),
          factor,
          event.clientX - box.left,
          event.clientY - box.top,
        ),
      )
    }
    element.addEventListener('wheel', turn, { passive: false })
    return () => element.removeEventListener('wheel', turn)
  }, [frame, change])

  return {
    view: own?.subject === subject ? own.view : whole,
    size,
    zoom: (steps) => change((now) => zoomAt(now, STEP ** steps, size.width / 2, size.height / 2)),
    fitAll: () => setOwn(null),
    pan: (x, y) => change((now) => panBy(now, x, y)),
  }
}
