import { useTranslation } from 'react-i18next'
import { areaOf, outlineOf } from '../../../scenes/layout/polygon.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { pickText } from '../../../scenes/text/language.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { plainNumber } from '../drawing/numbers.ts'
import { useSurface } from '../drawing/Surface.ts'
import { isolated } from '../names.ts'
import { freeSpot, type Taken } from './freeSpot.ts'

export interface RoomNamesProps {
  readonly scene: Scene
  readonly rooms: readonly string[]
  readonly selected: string | undefined
  /** Where something else is drawn that a name should not lie upon. */
  readonly taken: readonly Taken[]
  onSelect(room: string): void
}

/** Half of a name's width and height, pixels. */
const HALF = [90, 24] as const

/** The name of each room with its area and height, lettered where it is free. Pressing it selects the room. */
export function RoomNames({ scene, rooms, selected, taken, onSelect }: RoomNamesProps) {
  const { t, i18n } = useTranslation('stage')
  const { scale } = useSurface()
  return rooms.map((id, index) => {
    const room = scene.rooms[id]
    if (!room) return null
    const outline = outlineOf(room)
    const [u, v] = freeSpot(outline, taken, [HALF[0] / scale, HALF[1] / scale])
    const title = pickText(room.title, i18n.language, scene.languages)
    const name = title?.text ?? t('room.unnamed', { number: index + 1 })
    const facts = t('room.facts', {
      area: plainNumber(areaOf(outline), 1),
      height: plainNumber(room.height, 2),
    })
    return (
      <DrawnButton
        key={id}
        className="plan__room-name"
        transform={`translate(${u} ${v}) scale(${1 / scale})`}
        label={t('select.room', { name: isolated(name) })}
        selected={selected === id}
        onSelect={() => onSelect(id)}
      >
        <rect
          className="drawn-button__reach"
          x={-HALF[0]}
          y={-HALF[1]}
          width={2 * HALF[0]}
          height={2 * HALF[1]}
        />
        <text
          className="plan__room-title"
          lang={title?.language}
          direction={title?.dir}
          textAnchor="middle"
          y={-2}
        >
          {name}
        </text>
        <text className="plan__room-facts" direction={i18n.dir()} textAnchor="middle" y={16}>
          {facts}
        </text>
      </DrawnButton>
    )
  })
}
