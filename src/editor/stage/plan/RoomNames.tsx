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

/** Half of the height of a name with its facts, pixels, and the width of their letters. */
const HALF_HEIGHT = 24
const LETTER = { title: 16, facts: 8 }

/** Half of the width of what is lettered, pixels: wide enough for Han characters, generous for others. */
const halfWidth = (name: string, facts: string) =>
  Math.max(44, (name.length * LETTER.title) / 2, (facts.length * LETTER.facts) / 2) + 4

/** The name of each room with its area and height, lettered where it is free. Pressing it selects the room. */
export function RoomNames({ scene, rooms, selected, taken, onSelect }: RoomNamesProps) {
  const { t, i18n } = useTranslation('stage')
  const { scale } = useSurface()
  return rooms.map((id, index) => {
    const room = scene.rooms[id]
    if (!room) return null
    const outline = outlineOf(room)
    const title = pickText(room.title, i18n.language, scene.languages)
    const name = title?.text ?? t('room.unnamed', { number: index + 1 })
    const facts = t('room.facts', {
      area: plainNumber(areaOf(outline), 1),
      height: plainNumber(room.height, 2),
    })
    const half = halfWidth(name, facts)
    const [u, v] = freeSpot(outline, taken, [half / scale, HALF_HEIGHT / scale])
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
          x={-half}
          y={-HALF_HEIGHT}
          width={2 * half}
          height={2 * HALF_HEIGHT}
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
