import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import type { Scene } from '../../scenes/schema/scene.ts'
import { cardsOf } from './cards.ts'
import { FacePlane } from './FacePlane.tsx'
import type { Palette } from './palette.ts'
import type { Resident, Residents } from './residents.ts'
import { textsOf } from './roomTexts.ts'
import { pictureSource, textSource } from './sources.ts'
import type { Stage } from './stage.ts'
import type { Measure } from './text/sheet.ts'
import { textRecordsOf } from './textRecords.ts'
import { useSameList } from './useDisposable.ts'

interface RoomViewProps {
  readonly stage: Stage
  readonly residents: Residents
  readonly resident: Resident
  readonly scene: Scene
  readonly space: string
  readonly palette: Palette
  /** Multiplies the pictures in linear light. */
  readonly light: number
  readonly measure: Measure
  /** Counts the arrivals of typefaces: texts are set again with each. */
  readonly fonts: number
}

/** What a room that stands shows: its pictures, its texts and the cards that carry them. */
export function RoomView(props: RoomViewProps) {
  const { stage, residents, resident, scene, space, palette, light, measure, fonts } = props
  const { room, shown, build } = resident
  const group = useRef<Group>(null)
  useEffect(() => {
    if (!group.current) return
    const { rooms } = stage
    rooms.set(room, group.current)
    return () => {
      rooms.delete(room)
    }
  }, [stage, room])

  const { card } = palette
  const records = useSameList([...textRecordsOf(scene, space, room, shown), measure, card])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a room's texts say depends on these records alone
  const texts = useMemo(() => textsOf({ scene, space, room, shown, measure, card }), [records])
  useEffect(() => residents.putCards(room, cardsOf(texts, palette)), [residents, room, texts, palette])

  const pictures = useMemo(
    () =>
      build.pictures.flatMap((face) => {
        const media = scene.media[face.media]
        return media ? [{ face, source: pictureSource(media, stage.media) }] : []
      }),
    [build, scene.media, stage.media],
  )
  const written = useMemo(
    () => texts.map((text) => ({ ...text, source: textSource(text.sheet, text.ground, fonts) })),
    [texts, fonts],
  )

  return (
    <group ref={group}>
      {pictures.map(({ face, source }) => (
        <FacePlane key={face.id} {...{ stage, room, face, source, light }} kind="picture" />
      ))}
      {written.map(({ face, source, ground }) => (
        <FacePlane key={face.id} {...{ stage, room, face, source }} kind="text" light={1} isInk={!ground} />
      ))}
    </group>
  )
}
