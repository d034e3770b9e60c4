import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type Surface, SurfaceContext } from './Surface.ts'
import { useDragging } from './useDragging.ts'
import { useSpaceHeld } from './useSpaceHeld.ts'
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
  /** The pointer is over this point of the drawing, or over none. */
  onPointAt(point: Point | null): void
  /** What is being placed is put where it was last pointed at. */
  onPlace(): void
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
  const spaceHeld = useSpaceHeld()
  const sheet = useRef<SVGSVGElement>(null)
  const [placed, setPlaced] = useState(0)

  // What has just been put down is selected: the arrow keys are to reach it.
  useEffect(() => {
    if (placed > 0) sheet.current?.querySelector<SVGGElement>('.drawn-button--selected')?.focus()
  }, [placed])

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
    if (placing) return
    const forced = event.button === 1 || spaceHeld.current
    if (event.button !== 0 && !forced) return
    let at = { x: event.clientX, y: event.clientY }
    drag(event, {
      move: (now) => {
        pan(now.clientX - at.x, now.clientY - at.y)
        at = { x: now.clientX, y: now.clientY }
      },
      drop: () => {},
      cancel: () => {},
      press: forced ? undefined : onPressEmpty,
    })
  }

  // With the space bar or the middle button everything is paper to take hold of.
  const pressedFirst = (event: PointerEvent) => {
    if (!spaceHeld.current && event.button !== 1) return
    event.stopPropagation()
    event.preventDefault()
    pressed(event)
  }

  // A finger has not moved over the drawing before it presses it.
  const put = (event: PointerEvent) => {
    if (!placing) return
    onPointAt(surface.pointOf(event))
    onPlace()
    setPlaced((count) => count + 1)
  }

  const keyPressed = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === '+' || event.key === '=') zoom(1)
    else if (event.key === '-') zoom(-1)
    else if (event.key === '0') fitAll()
    else onKey(event)
  }

  return (
    <div className="stage-drawing">
      <div
        className={placing ? 'stage-drawing__frame stage-drawing__frame--placing' : 'stage-drawing__frame'}
        ref={frame}
        dir="ltr"
      >
        {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
        <svg
          ref={sheet}
          className="stage-drawing__sheet"
          tabIndex={-1}
          role="group"
          aria-label={label}
          width={size.width}
          height={size.height}
          onPointerDownCapture={pressedFirst}
          onPointerDown={pressed}
          onKeyDown={keyPressed}
          onPointerMove={(event) => onPointAt(surface.pointOf(event))}
          onPointerLeave={() => onPointAt(null)}
          onPointerUp={put}
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
