import { useEffect, useMemo, useRef } from 'react'
import type { Group } from 'three'
import { roomMesh } from '../../scenes/layout/mesh/roomMesh.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import { FacePlane } from './FacePlane.tsx'
import { fitRoom } from './fittings.ts'
import { furnish } from './furnish.ts'
import { geometryOf } from './geometry.ts'
import { addGlass } from './glass.ts'
import type { Materials } from './materials.ts'
import { type Palette, PICTURE_LIGHT } from './palette.ts'
import { recordsOf } from './roomRecords.ts'
import { titleOf } from './roomTitle.ts'
import { addHalos } from './shadows.ts'
import { pictureSource, textSource } from './sources.ts'
import type { Stage } from './stage.ts'
import type { Measure } from './text/sheet.ts'
import { useDisposable, useSameList } from './useDisposable.ts'
import { VeilBuilder } from './veil.ts'

interface RoomViewProps {
  readonly stage: Stage
  readonly scene: Scene
  readonly space: string
  readonly room: string
  readonly shown: readonly string[]
  readonly palette: Palette
  readonly materials: Materials
  readonly light: keyof typeof PICTURE_LIGHT
  readonly measure: Measure
  /** Counts the arrivals of typefaces: texts are set again with each. */
  readonly fonts: number
}

/** One room: its surfaces, and everything in it that is small, in a handful of pieces. */
export function RoomView(props: RoomViewProps) {
  const { stage, scene, space, room, shown, palette, materials, light, measure, fonts } = props
  const group = useRef<Group>(null)
  useEffect(() => {
    if (!group.current) return
    const { rooms } = stage
    rooms.set(room, group.current)
    return () => {
      rooms.delete(room)
    }
  }, [stage, room])

  const { rooms, openings, partitions, furniture } = scene
  const surfaceInputs = [rooms, openings, partitions, furniture, room, palette]
  // biome-ignore lint/correctness/useExhaustiveDependencies: a room's surfaces depend on these records of the scene alone
  const mesh = useMemo(() => roomMesh(scene, room), surfaceInputs)
  const plaster = useDisposable(
    () =>
      geometryOf(
        mesh
          .filter(({ surface }) => surface !== 'floor')
          .map((part) => ({ mesh: part.mesh, colour: palette.surfaces[part.surface].colour })),
      ),
    [mesh, palette],
  )
  const floor = useDisposable(
    () =>
      geometryOf(
        mesh
          .filter(({ surface }) => surface === 'floor')
          .map((part) => ({ mesh: part.mesh, colour: '#ffffff' })),
      ),
    [mesh],
  )

  const records = useSameList([...recordsOf(scene, space, room, shown), palette, measure, fonts])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what hangs and lies in a room depends on these records alone
  const fittings = useMemo(() => {
    const found = fitRoom({ scene, palette, measure }, shown)
    const panes = furnish(scene, room, palette, found)
    const title = titleOf(scene, space, room, measure)
    if (title) found.texts.push(title)
    return { ...found, panes }
  }, [records])
  const pieces = useDisposable(() => fittings.pieces.build(), [fittings])
  const veils = useDisposable(() => {
    const builder = new VeilBuilder()
    addHalos(builder, fittings.halos, palette.shadow)
    addGlass(builder, fittings.panes)
    return builder.build()
  }, [fittings, palette])

  const pictures = useMemo(
    () =>
      fittings.pictures.flatMap((face) => {
        const media = scene.media[face.media]
        return media ? [{ face, source: pictureSource(media, stage.media) }] : []
      }),
    [fittings, scene.media, stage.media],
  )
  const texts = useMemo(
    () => fittings.texts.map((text) => ({ ...text, source: textSource(text.sheet, text.ground, fonts) })),
    [fittings, fonts],
  )

  return (
    <group ref={group}>
      <mesh geometry={plaster} material={materials.plaster} />
      <mesh geometry={floor} material={materials.floor} />
      <mesh geometry={pieces} material={materials.pieces} />
      <mesh geometry={veils} material={materials.veils} renderOrder={1} />
      {pictures.map(({ face, source }) => (
        <FacePlane
          key={face.id}
          {...{ stage, room, face, source }}
          kind="picture"
          light={PICTURE_LIGHT[light]}
        />
      ))}
      {texts.map(({ face, source, ground }) => (
        <FacePlane key={face.id} {...{ stage, room, face, source }} kind="text" light={1} isInk={!ground} />
      ))}
    </group>
  )
}
