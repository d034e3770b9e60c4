import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef } from 'react'
import { type Surface, SurfaceContext } from './Surface.ts'
import { useDragging } from './useDragging.ts'
import { useView } from './useView.ts'
import { type Bounds, type Point, pointAt, transformOf } from './view.ts'
import { ZoomBar } from './ZoomBar.tsx'
import './drawing.css'

export interface DrawingProps {
  /** Name of the drawing, in the interface's language. */
  readonly label: string
  /** What is shown when everything is to be seen, metres. */
  readonly bounds: Bounds
  /** What is drawn: the view starts afresh when it changes. */
  readonly subject: string
  /** Pixels kept free around the whole. */
  readonly margin: number
  /** Something waits to be put down: the next press on the drawing is its place. */
  readonly placing: boolean
  readonly children: ReactNode
  /** Tools that lie on the drawing, in the reader's direction. */
  readonly tools?: ReactNode
  onPressEmpty(): void
  onPointAt?(point: Point | null): void
  onPlace?(point: Point): void
  onKey(event: KeyboardEvent): void
}

/** A sheet to draw on in metres: zoomed by wheel, buttons and keys, moved by dragging what is empty. */
export function Drawing(props: DrawingProps) {
  const {
    label,
    bounds,
    subject,
    margin,
    placing,
    children,
    tools,
    onPressEmpty,
    onPointAt,
    onPlace,
    onKey,
  } = props
  const frame = useRef<HTMLDivElement>(null)
  const { view, size, zoom, fitAll, pan } = useView(frame, bounds, subject, margin)
  const drag = useDragging()

  const surface = useMemo<Surface>(
    () => ({
      scale: view.scale,
      pointOf: (event) => {
        const box = frame.current?.getBoundingClientRect()
        return pointAt(view, event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0))
      },
    }),
    [view],
  )

  const pressed = (event: PointerEvent) => {
    if (event.button > 1 || placing) return
    let at = { x: event.clientX, y: event.clientY }
    drag(event, {
      move: (now) => {
        pan(now.clientX - at.x, now.clientY - at.y)
        at = { x: now.clientX, y: now.clientY }
      },
      drop: () => {},
      cancel: () => {},
      press: onPressEmpty,
    })
  }

  const keyPressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === '+' || event.key === '=') zoom(1)
    else if (event.key === '-') zoom(-1)
    else if (event.key === '0') fitAll()
    else onKey(event)
  }

  return (
    <div className="drawing">
      <div
        className={placing ? 'drawing__frame drawing__frame--placing' : 'drawing__frame'}
        ref={frame}
        dir="ltr"
      >
        {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
        <svg
          className="drawing__sheet"
          role="group"
          aria-label={label}
          width={size.width}
          height={size.height}
          onPointerDown={pressed}
          onKeyDown={keyPressed}
          onPointerMove={(event) => onPointAt?.(surface.pointOf(event))}
          onPointerLeave={() => onPointAt?.(null)}
          onPointerUp={(event) => placing && onPlace?.(surface.pointOf(event))}
        >
          <SurfaceContext value={surface}>
            <g transform={transformOf(view)}>{children}</g>
          </SurfaceContext>
        </svg>
      </div>
      {tools}
      <ZoomBar scale={view.scale} onZoom={zoom} onFit={fitAll} />
    </div>
  )
}
