import { useTranslation } from 'react-i18next'
import { pointOnWall, type Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { closedPath } from '../drawing/path.ts'
import { useSurface } from '../drawing/Surface.ts'
import { isolated, namedWalls } from '../names.ts'

export interface PlanWallsProps {
  readonly scene: Scene
  readonly room: string
  readonly roomName: string
  /** The selected wall, or the wall of what is selected. */
  readonly selected: string | undefined
  onSelect(wall: string): void
  onOpen(wall: string): void
}

/** Pixels from a wall's left end, and into the room, at which its letter stands: where nothing hangs. */
const LETTER = { along: 26, out: 13 }
/** Pixels that a wall is thick to the pointer. */
const REACH = 10

/** The walls of a room as lines to be selected, each with its letter. */
export function PlanWalls({ scene, room, roomName, selected, onSelect, onOpen }: PlanWallsProps) {
  const { t } = useTranslation('stage')
  const { scale } = useSurface()
  return namedWalls(scene, room, t('wall.letters')).map(({ wall, letter }) => (
    <DrawnButton
      key={wall.id}
      className="plan__wall"
      label={t('select.wall', { letter, room: isolated(roomName) })}
      selected={selected === wall.id}
      onSelect={() => onSelect(wall.id)}
      onOpen={() => onOpen(wall.id)}
    >
      <path className="drawn-button__reach" d={closedPath(band(wall, REACH / scale))} />
      <path className="plan__wall-line" d={`M${wall.start.join(' ')}L${wall.end.join(' ')}`} />
      <g
        transform={`translate(${pointOnWall(wall, LETTER.along / scale, LETTER.out / scale).join(' ')}) scale(${1 / scale})`}
      >
        <text className="plan__letter" textAnchor="middle" dominantBaseline="central">
          {letter}
        </text>
      </g>
    </DrawnButton>
  ))
}

const band = (wall: Wall, reach: number) => [
  pointOnWall(wall, 0),
  pointOnWall(wall, wall.length),
  pointOnWall(wall, wall.length, -reach),
  pointOnWall(wall, 0, -reach),
]
