import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rectangle, Size } from '../../scenes/records/views.ts'
import { cutAt, EDGES, type Edge, mostAt, shifted, withCut } from './cropRect.ts'

interface CropFrameProps {
  /** Of the whole picture as it is turned, pixels. */
  readonly whole: Size
  readonly part: Rectangle
  readonly onChange: (part: Rectangle) => void
  /** The picture, as large as the frame's box. */
  readonly children: ReactNode
}

const CORNERS = [
  ['top', 'left'],
  ['top', 'right'],
  ['bottom', 'left'],
  ['bottom', 'right'],
] as const
/** Pixels of a step with Shift or the page keys. */
const FAR = 20

/** A rectangle over a picture: dragged as a whole, at its edges and corners, or moved by keys edge by edge. */
export function CropFrame({ whole, part, onChange, children }: CropFrameProps) {
  const { t } = useTranslation('pages')
  const box = useRef<HTMLDivElement>(null)
  const held = useRef<{ readonly part: Rectangle; readonly x: number; readonly y: number } | null>(null)

  /** What is dragged: edges, or with none the rectangle itself. */
  const grip = (edges: readonly Edge[]) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      held.current = { part, x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation()
      const from = held.current
      const scale = whole.width / (box.current?.clientWidth || 1)
      if (!from) return
      const [dx, dy] = [(event.clientX - from.x) * scale, (event.clientY - from.y) * scale]
      const by = { left: dx, right: -dx, top: dy, bottom: -dy }
      onChange(
        edges.length === 0
          ? shifted(from.part, dx, dy, whole)
          : edges.reduce(
              (next, edge) => withCut(edge, cutAt(edge, from.part, whole) + by[edge], next, whole),
              from.part,
            ),
      )
    },
    onPointerUp: () => {
      held.current = null
    },
    onPointerCancel: () => {
      held.current = null
    },
  })
  const keyPressed = (edge: Edge) => (event: KeyboardEvent) => {
    const inwards = { left: 'ArrowRight', right: 'ArrowLeft', top: 'ArrowDown', bottom: 'ArrowUp' }[edge]
    const outwards = { left: 'ArrowLeft', right: 'ArrowRight', top: 'ArrowUp', bottom: 'ArrowDown' }[edge]
    const cut = cutAt(edge, part, whole)
    const far = event.shiftKey ? FAR : 1
    const next = {
      [inwards]: cut + far,
      [outwards]: cut - far,
      PageUp: cut + FAR,
      PageDown: cut - FAR,
      Home: 0,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onChange(withCut(edge, next, part, whole))
  }
  const share = (edge: Edge) => {
    const length = edge === 'left' || edge === 'right' ? whole.width : whole.height
    return `${(cutAt(edge, part, whole) / length) * 100}%`
  }
  const at = { left: share('left'), right: share('right'), top: share('top'), bottom: share('bottom') }
  const ratio = whole.width / whole.height
  return (
    <div
      ref={box}
      dir="ltr"
      className="crop-frame"
      style={{ aspectRatio: ratio, inlineSize: `min(100%, ${(100 * ratio).toFixed(3)}cqb)` }}
    >
      {children}
      <span className="crop-frame__shade">
        <span className="crop-frame__light" style={at} />
      </span>
      <div className="crop-frame__part" style={at} {...grip([])}>
        {CORNERS.map((edges) => (
          <span
            key={edges.join()}
            className="crop-frame__corner"
            data-at={edges.join(' ')}
            {...grip(edges)}
          />
        ))}
        {EDGES.map((edge) => (
          <div
            key={edge}
            role="slider"
            tabIndex={0}
            aria-label={t(`crop.${edge}`)}
            aria-orientation={edge === 'left' || edge === 'right' ? 'horizontal' : 'vertical'}
            aria-valuemin={0}
            aria-valuemax={mostAt(edge, part, whole)}
            aria-valuenow={cutAt(edge, part, whole)}
            aria-valuetext={t('crop.pixels', { count: cutAt(edge, part, whole) })}
            className="crop-frame__edge"
            data-at={edge}
            onKeyDown={keyPressed(edge)}
            {...grip([edge])}
          />
        ))}
      </div>
    </div>
  )
}
