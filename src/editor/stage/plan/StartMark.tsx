import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { frontOf, step } from '../../../scenes/layout/vectors.ts'
import type { Hall } from '../../../scenes/schema/space.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { useSurface } from '../drawing/Surface.ts'
import { degreesOf } from './footprint.ts'
import type { Taken } from './namePlace.ts'

/** Half of what a visitor sees across, radians, and how far the drawn cone reaches, metres. */
const CONE = { half: 0.6, reach: 1.6 }

const [ACROSS, AHEAD] = [Math.sin(CONE.half) * CONE.reach, Math.cos(CONE.half) * CONE.reach]

/** The patch of the plan that the entrance and its cone take. */
export function patchOfStart({ position, yaw }: Hall['start']): Taken {
  const half = CONE.reach / 2
  return { at: step(position, frontOf(yaw), -half), radius: half }
}

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
        d={`M0 0L${-ACROSS} ${-AHEAD}A${CONE.reach} ${CONE.reach} 0 0 1 ${ACROSS} ${-AHEAD}Z`}
      />
      <circle className="drawn-button__reach" r={14 * pixel} />
      <circle className="plan__start-ring" r={7 * pixel} />
      <circle className="plan__start-dot" r={2 * pixel} />
      <circle
        className="plan__handle"
        cy={-CONE.reach}
        r={4 * pixel}
        onPointerDown={(event) => {
          event.stopPropagation()
          onTurn(event)
        }}
      />
    </DrawnButton>
  )
}
