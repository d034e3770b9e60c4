import type { PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { wallMap } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { closedPath } from '../drawing/path.ts'
import { passageOf } from './outline.ts'

export interface PlanOpeningsProps {
  readonly scene: Scene
  readonly rooms: readonly string[]
  readonly selected: string | undefined
  onSelect(opening: string): void
  onGrab(opening: string, event: PointerEvent): void
}

/** The passages between rooms, to be selected and slid along their walls. */
export function PlanOpenings({ scene, rooms, selected, onSelect, onGrab }: PlanOpeningsProps) {
  const { t } = useTranslation('stage')
  const walls = wallMap(scene)
  return Object.entries(scene.openings).map(([id, opening]) => {
    const corners = passageOf(opening, id, walls)
    const room = walls.get(opening.walls[0])?.room
    if (!corners || !room || !rooms.includes(room)) return null
    return (
      <DrawnButton
        key={id}
        className="plan__opening"
        label={t('select.opening', { shape: t(`shape.${opening.shape}`) })}
        selected={selected === id}
        onSelect={() => onSelect(id)}
        onGrab={(event) => onGrab(id, event)}
      >
        <path className="drawn-button__reach" d={closedPath(corners)} />
      </DrawnButton>
    )
  })
}
