import { useEffect, useMemo } from 'react'
import type { Scene } from '../../scenes/schema/scene.ts'
import { FacesOfRoom } from './faces/FacesOfRoom.tsx'
import { cardsOf } from './rooms/cards.ts'
import type { Palette } from './rooms/palette.ts'
import type { Resident, Residents } from './rooms/residents.ts'
import type { Stage } from './stage.ts'
import { cardsToCome, textsOf } from './text/roomTexts.ts'
import type { Measure } from './text/sheet.ts'
import type { TextFace } from './text/textFace.ts'
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

const NO_TEXTS: readonly TextFace[] = []

/** What a room that stands shows: its pictures, its texts and the cards that carry them. */
export function RoomView(props: RoomViewProps) {
  const { stage, residents, resident, scene, space, palette, measure } = props
  const { room, shown, build, isNear } = resident

  const { card } = palette
  const records = useSameList([...textRecordsOf(scene, space, room, shown), measure, card, isNear])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a room's texts say depends on these records alone
  const { texts, grounds } = useMemo(() => {
    const context = { scene, space, room, shown, measure, card }
    const set = isNear ? textsOf(context) : NO_TEXTS
    return { texts: set, grounds: isNear ? set : cardsToCome(context) }
  }, [records])
  useEffect(() => residents.putCards(room, cardsOf(grounds, palette)), [residents, room, grounds, palette])

  return <FacesOfRoom {...{ stage, scene, room, texts }} pictures={build.pictures} />
}
