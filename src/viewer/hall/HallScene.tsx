import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { roomsInOrder } from '../../scenes/layout/visiting.ts'
import { createMaterials } from './materials.ts'
import { PALETTES } from './palette.ts'
import { Rig } from './Rig.tsx'
import { RoomView } from './RoomView.tsx'
import type { Stage } from './stage.ts'
import { createMeasure } from './text/paint.ts'
import { useDisposable } from './useDisposable.ts'
import { useFontArrivals } from './useFontArrivals.ts'

/** Samples along a floor that runs away from the eye. */
const FLOOR_ANISOTROPY = 8

/** The rooms of the space that the visitor is in, as the scene has them now. */
export function HallScene({ stage }: { readonly stage: Stage }) {
  const scene = useStore(stage.store, (state) => state.scene)
  const space = useStore(stage.store, (state) => state.space)
  const record = scene.spaces[space]
  const { theme, light } =
    record?.kind === 'hall' ? record : ({ theme: 'whiteGallery', light: 'day' } as const)
  const palette = PALETTES[theme][light]
  const materials = useDisposable(() => createMaterials(palette, FLOOR_ANISOTROPY), [palette])
  const fonts = useFontArrivals()
  // A typeface that has arrived changes every width that was measured before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew with each arrival
  const measure = useMemo(() => createMeasure(), [fonts])
  const rooms = useMemo(() => roomsInOrder(scene, space), [scene, space])

  const invalidate = useThree((three) => three.invalidate)
  const gl = useThree((three) => three.gl)
  useEffect(() => {
    gl.setClearColor(palette.shade)
    invalidate()
  }, [gl, palette, invalidate])

  return (
    <>
      {rooms.map(({ room, shown }) => (
        <RoomView
          key={room}
          {...{ stage, scene, space, room, shown, palette, materials, light, measure, fonts }}
        />
      ))}
      <Rig stage={stage} />
    </>
  )
}
