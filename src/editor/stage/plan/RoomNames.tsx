import { useTranslation } from 'react-i18next'
import { areaOf, centroidOf, outlineOf } from '../../../scenes/layout/polygon.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { pickText } from '../../../scenes/text/language.ts'
import { plainNumber } from '../../../scenes/text/numerals.ts'
import { DrawnButton } from '../drawing/DrawnButton.tsx'
import { useSurface } from '../drawing/Surface.ts'
import type { Point } from '../drawing/view.ts'
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

/** Half of the height of a name with its facts, pixels, and the ems that both are set in. */
const HALF_HEIGHT = 24
const EM = { title: 17, facts: 11 }

/** Half of the width of a line, pixels: Han characters are an em wide, other letters about half of one. */
const halfWidth = (text: string, em: number) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? em : em * 0.55), 0) / 2 + 4

/** How large a name is set: smaller, where it would lie upon walls and works. */
const SIZES = [1, 0.68]

interface Lettering {
  readonly text: string
  readonly size: number
  readonly at: Point
  /** Half of the width, pixels. */
  readonly half: number
  /** With the facts beneath. */
  readonly whole: boolean
}

/** Where a name fits with its facts; failing that, without them, or smaller; failing that, which room it is, in the middle. */
function lettering(
  outline: readonly Point[],
  taken: readonly Taken[],
  { name, facts, number }: { readonly name: string; readonly facts: string; readonly number: string },
  scale: number,
): Lettering {
  const nameHalf = halfWidth(name, EM.title)
  const half = Math.max(nameHalf, halfWidth(facts, EM.facts))
  const whole = freeSpot(outline, taken, [half / scale, HALF_HEIGHT / scale])
  if (whole) return { text: name, size: 1, at: whole, half, whole: true }
  const small = Math.min(...SIZES)
  const tries = [...SIZES.map((size) => ({ text: name, size })), { text: number, size: small }]
  for (const { text, size } of tries) {
    const own = halfWidth(text, EM.title)
    const at = freeSpot(outline, taken, [(own * size) / scale, (HALF_HEIGHT * size) / 2 / scale])
    if (at) return { text, size, at, half: own, whole: false }
  }
  const own = halfWidth(number, EM.title)
  return { text: number, size: small, at: centroidOf(outline), half: own, whole: false }
}

/** The name of each room with its area and height, lettered where it is free. Pressing it selects the room. */
export function RoomNames({ scene, rooms, selected, taken, onSelect }: RoomNamesProps) {
  const { t, i18n } = useTranslation('stage')
  const { scale } = useSurface()
  return rooms.map((id, index) => {
    const room = scene.rooms[id]
    if (!room) return null
    const outline = outlineOf(room)
    const title = pickText(room.title, i18n.language, scene.languages)
    const number = t('room.unnamed', { number: index + 1 })
    const name = title?.text ?? number
    const facts = t('room.facts', {
      area: plainNumber(areaOf(outline), 1),
      height: plainNumber(room.height, 2),
    })
    const { text, size, at, half, whole } = lettering(outline, taken, { name, facts, number }, scale)
    return (
      <DrawnButton
        key={id}
        className="plan__room-name"
        transform={`translate(${at.join(' ')}) scale(${size / scale})`}
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
          lang={text === name ? title?.language : undefined}
          direction={text === name ? title?.dir : i18n.dir()}
          textAnchor="middle"
          y={-2}
        >
          {text}
        </text>
        {whole && (
          <text className="plan__room-facts" direction={i18n.dir()} textAnchor="middle" y={16}>
            {facts}
          </text>
        )}
      </DrawnButton>
    )
  })
}
