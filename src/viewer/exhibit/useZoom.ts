import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { clampScale, fitScale, type Size, STEP, scrollAfterZoom } from './zoom.ts'

interface Anchor {
  readonly from: number
  readonly x: number
  readonly y: number
  readonly scrollX: number
  readonly scrollY: number
}

export interface Zoom {
  /** CSS pixels per pixel of the content. */
  readonly scale: number
  readonly isFit: boolean
  readonly canGrow: boolean
  zoomIn(): void
  zoomOut(): void
  fit(): void
  full(): void
}

/**
 * Scale of some content within a box that scrolls. The scroll position is the browser's own: fingers, scroll bars and
 * arrow keys pan as anywhere else.
 */
export function useZoom(box: RefObject<HTMLElement | null>, content: Size): Zoom {
  const size = useBoxSize(box)
  const [wanted, setWanted] = useState<number | 'fit'>('fit')
  const fit = fitScale(content, size)
  const scale = wanted === 'fit' ? fit : clampScale(wanted, content, size)
  const anchor = useRef<Anchor | null>(null)

  const zoomTo = useCallback(
    (next: number | 'fit', point?: { x: number; y: number }) => {
      const element = box.current
      if (!element) return
      const { clientWidth, clientHeight, scrollLeft, scrollTop } = element
      const { x, y } = point ?? { x: clientWidth / 2, y: clientHeight / 2 }
      anchor.current = { from: scale, x, y, scrollX: scrollLeft, scrollY: scrollTop }
      setWanted(next === 'fit' || next <= fit ? 'fit' : clampScale(next, content, size))
    },
    [box, content, fit, scale, size],
  )

  useLayoutEffect(() => {
    const element = box.current
    const kept = anchor.current
    anchor.current = null
    if (!element || !kept) return
    const { from, x, y, scrollX, scrollY } = kept
    const along = (length: number, room: number, point: number, scroll: number) =>
      scrollAfterZoom({ content: length, box: room, from, to: scale, scroll, point })
    element.scrollLeft = along(content.width, element.clientWidth, x, scrollX)
    element.scrollTop = along(content.height, element.clientHeight, y, scrollY)
  }, [box, content, scale])

  useEffect(() => {
    const element = box.current
    if (!element) return
    // Not passive: the wheel is the zoom here, and the page behind must not move with it.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top } = element.getBoundingClientRect()
      zoomTo(scale * Math.exp(-event.deltaY / 400), { x: event.clientX - left, y: event.clientY - top })
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    return () => element.removeEventListener('wheel', onWheel)
  }, [box, scale, zoomTo])

  return {
    scale,
    isFit: wanted === 'fit',
    canGrow: clampScale(scale * STEP, content, size) > scale,
    zoomIn: () => zoomTo(scale * STEP),
    zoomOut: () => zoomTo(scale / STEP),
    fit: () => zoomTo('fit'),
    full: () => zoomTo(1),
  }
}

function useBoxSize(box: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return size
}
