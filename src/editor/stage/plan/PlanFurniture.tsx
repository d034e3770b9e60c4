import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Furniture } from '../../../scenes/schema/space.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { useSurface } from '../drawing/Surface.ts'
import { FurnitureSymbol } from './FurnitureSymbol.tsx'
import { degreesOf } from './footprint.ts'

export interface PlanFurnitureProps {
  readonly furniture: Furniture
  readonly selected: boolean
  onSelect(): void
  onGrab(event: PointerEvent): void
  onTurn(event: PointerEvent): void
}

/** Pixels from a selected thing's front to the handle that turns it. */
const TURN_HANDLE = 22

export function PlanFurniture({ furniture, selected, onSelect, onGrab, onTurn }: PlanFurnitureProps) {
  const { t } = useTranslation('stage')
  const { scale } = useSurface()
  const { width, depth } = furniture.size
  const slack = 4 / scale
  const handle = depth / 2 + TURN_HANDLE / scale
  return (
    <DrawnButton
      className="plan__furniture"
      transform={`translate(${furniture.position.join(' ')}) rotate(${degreesOf(furniture.yaw)})`}
      label={t(`select.${furniture.kind}`)}
      selected={selected}
      onSelect={onSelect}
      onGrab={onGrab}
    >
      <rect
        className="drawn-button__reach"
        x={-width / 2 - slack}
        y={-depth / 2 - slack}
        width={width + 2 * slack}
        height={depth + 2 * slack}
      />
      <FurnitureSymbol kind={furniture.kind} size={furniture.size} />
      {selected && (
        <>
          <path className="plan__stem" d={`M0 ${depth / 2}V${handle}`} />
          <circle
            className="plan__handle"
            cy={handle}
            r={5 / scale}
            onPointerDown={(event) => {
              event.stopPropagation()
              onTurn(event)
            }}
          />
        </>
      )}
    </DrawnButton>
  )
}
