import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Media } from '../../scenes/schema/media.ts'
import type { ViewingDirection } from '../../scenes/schema/object.ts'
import { NumberInput } from '../shell/fields/NumberInput.tsx'
import { Picture } from '../shell/Picture.tsx'

interface SplitLineProps {
  readonly media: Media
  readonly direction: ViewingDirection
  /** Share of the picture from its left edge; from its foot where reading runs downwards. */
  readonly at: number
  readonly readOnly: boolean
  readonly onChange: (at: number) => void
}

const [LEAST, MOST] = [0.05, 0.95]
const KEY_STEP = 0.005

/** Where the picture of two pages is split: a line over it, to be dragged or moved by keys, and the same as a number. */
export function SplitLine({ media, direction, at, readOnly, onChange }: SplitLineProps) {
  const { t } = useTranslation('pages')
  const box = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const isUpright = direction === 'top-to-bottom' || direction === 'bottom-to-top'
  const shown = dragged ?? at
  const ratio = media.width / media.height
  const set = (value: number) => onChange(Math.round(Math.min(Math.max(value, LEAST), MOST) * 1000) / 1000)

  const shareAt = ({ clientX, clientY }: PointerEvent) => {
    const { left, bottom, width, height } = box.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1)
    const share = isUpright ? (bottom - clientY) / height : (clientX - left) / width
    return Math.min(Math.max(share, LEAST), MOST)
  }
  const keyPressed = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key]
    if (!by || readOnly) return
    event.preventDefault()
    set(at + by * KEY_STEP * (event.shiftKey ? 10 : 1))
  }
  return (
    <div className="split-line">
      <div
        ref={box}
        dir="ltr"
        className="split-line__picture"
        style={{ aspectRatio: ratio, inlineSize: `min(100%, ${Math.round(280 * Math.min(1.75, ratio))}px)` }}
      >
        <Picture media={media} size={320} alt="" />
        <div
          role="slider"
          tabIndex={0}
          aria-label={t('splitAt')}
          aria-orientation={isUpright ? 'vertical' : 'horizontal'}
          aria-valuemin={LEAST * 100}
          aria-valuemax={MOST * 100}
          aria-valuenow={Math.round(shown * 1000) / 10}
          aria-readonly={readOnly}
          className="split-line__line"
          data-upright={isUpright || undefined}
          style={isUpright ? { bottom: `${shown * 100}%` } : { left: `${shown * 100}%` }}
          onKeyDown={keyPressed}
          onPointerDown={(event) => {
            if (readOnly) return
            event.currentTarget.setPointerCapture(event.pointerId)
            setDragged(at)
          }}
          onPointerMove={(event) => dragged !== null && setDragged(shareAt(event))}
          onPointerUp={() => {
            if (dragged !== null) set(dragged)
            setDragged(null)
          }}
          onPointerCancel={() => setDragged(null)}
        />
      </div>
      <NumberInput
        label={t('splitAt')}
        unit="percent"
        value={shown}
        least={LEAST}
        most={MOST}
        readOnly={readOnly}
        onCommit={set}
      />
    </div>
  )
}
