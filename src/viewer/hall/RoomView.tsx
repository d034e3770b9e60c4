import { useEffect, useMemo } from 'react'
import type { Scene } from '../../scenes/schema/scene.ts'
import { FacesOfRoom } from './faces/FacesOfRoom.tsx'
import { cardsOf } from './rooms/cards.ts'
import type { Palette } from './rooms/palette.ts'
import type { Resident, Residents } from './rooms/residents.ts'
import type { Stage } from './stage.ts'
import { textsOf } from './text/roomTexts.ts'
import type { Measure } from './text/sheet.ts'
import { textRecordsOf } from './text/textRecords.ts'
import { useSameList } from './useDisposable.ts'

interface RoomViewProps {
  readonly stage: Stage
  readonly residents: Residents
  readonly resident: Resident
  readonly scene: Scene
  readonly space: string
  readonly palette: Palette
  readonly measure: Measure
}

/** What a room that stands shows: its pictures, its texts and the cards that carry them. */
export function RoomView(props: RoomViewProps) {
  const { stage, residents, resident, scene, space, palette, measure } = props
  const { room, shown, build } = resident

  const { card } = palette
  const records = useSameList([...textRecordsOf(scene, space, room, shown), measure, card])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a room's texts say depends on these records alone
  const texts = useMemo(() => textsOf({ scene, space, room, shown, measure, card }), [records])
  useEffect(() => residents.putCards(room, cardsOf(texts, palette)), [residents, room, texts, palette])

  return <FacesOfRoom {...{ stage, scene, room, texts }} pictures={build.pictures} />
}
