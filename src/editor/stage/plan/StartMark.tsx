import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hall } from '../../../scenes/schema/space.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { useSurface } from '../drawing/Surface.ts'
import { degreesOf, VIEW_REACH } from './footprint.ts'

/** Half of what a visitor sees across, radians. */
const HALF_ANGLE = 0.6

const [ACROSS, AHEAD] = [Math.sin(HALF_ANGLE) * VIEW_REACH, Math.cos(HALF_ANGLE) * VIEW_REACH]

export interface StartMarkProps {
  readonly start: Hall['start']
  onGrab(event: PointerEvent): void
  onTurn(event: PointerEvent): void
  onKey(event: KeyboardEvent): void
}

/** Where a visitor comes in, and what they see first. The ring is moved; the far end of the cone turns it. */
export function StartMark({ start, onGrab, onTurn, onKey }: StartMarkProps) {
  const { t } = useTranslation('stage')
  const { scale } = useSurface()
  const pixel = 1 / scale
  return (
    <DrawnButton
      className="plan__start-mark"
      transform={`translate(${start.position.join(' ')}) rotate(${degreesOf(start.yaw)})`}
      label={t('select.start')}
      selected={false}
      onSelect={() => {}}
      onGrab={onGrab}
      onKey={onKey}
    >
      <path
        className="plan__cone"
        d={`M0 0L${-ACROSS} ${-AHEAD}A${VIEW_REACH} ${VIEW_REACH} 0 0 1 ${ACROSS} ${-AHEAD}Z`}
      />
      <circle className="drawn-button__reach" r={14 * pixel} />
      <circle className="plan__start-ring" r={7 * pixel} />
      <circle className="plan__start-dot" r={2 * pixel} />
      <circle
        className="plan__handle"
        cy={-VIEW_REACH}
        r={4 * pixel}
        onPointerDown={(event) => {
          event.stopPropagation()
          onTurn(event)
        }}
      />
    </DrawnButton>
  )
}
