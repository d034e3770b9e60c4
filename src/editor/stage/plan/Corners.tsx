import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Room } from '../../../scenes/schema/space.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { useSurface } from '../drawing/Surface.ts'

export interface CornersProps {
  readonly room: Room
  onGrab(corner: string, event: PointerEvent): void
  onKey(corner: string, event: KeyboardEvent): void
}

/** Handles on the corners of the selected room. */
export function Corners({ room, onGrab, onKey }: CornersProps) {
  const { t } = useTranslation('stage')
  const { scale } = useSurface()
  const half = 4 / scale
  return room.outline.map(({ id, x, z }, index) => (
    <DrawnButton
      key={id}
      className="plan__corner"
      transform={`translate(${x} ${z})`}
      label={t('select.corner', { number: index + 1 })}
      selected={false}
      onSelect={() => {}}
      onGrab={(event) => onGrab(id, event)}
      onKey={(event) => onKey(id, event)}
    >
      <rect
        className="drawn-button__reach"
        x={-2.5 * half}
        y={-2.5 * half}
        width={5 * half}
        height={5 * half}
      />
      <rect className="plan__handle" x={-half} y={-half} width={2 * half} height={2 * half} />
    </DrawnButton>
  ))
}
