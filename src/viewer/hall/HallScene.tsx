import { useThree } from '@react-three/fiber'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import { Rig } from './Rig.tsx'
import { RoomView } from './RoomView.tsx'
import { createMaterials } from './rooms/materials.ts'
import { PALETTES, PICTURE_LIGHT } from './rooms/palette.ts'
import { Residents } from './rooms/residents.ts'
import { askForLayers, takeRoomWorker } from './rooms/roomWorker.ts'
import { drawsInSoftware } from './rooms/software.ts'
import type { Stage } from './stage.ts'
import { createMeasure } from './text/paint.ts'
import { useFontArrivals } from './text/useFontArrivals.ts'
import { useDisposable } from './useDisposable.ts'

/** The space that the visitor is in, as the scene has it now: two pieces for all its rooms, and what is in those at hand. */
export function HallScene({ stage }: { readonly stage: Stage }) {
  const scene = useStore(stage.store, (state) => state.scene)
  const space = useStore(stage.store, (state) => state.space)
  const record = scene.spaces[space]
  const { theme, light } =
    record?.kind === 'hall' ? record : ({ theme: 'whiteGallery', light: 'day' } as const)
  const palette = PALETTES[theme][light]
  const fonts = useFontArrivals()
  // A typeface that has arrived changes every width that was measured before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew with each arrival
  const measure = useMemo(() => createMeasure(), [fonts])

  const invalidate = useThree((three) => three.invalidate)
  const gl = useThree((three) => three.gl)
  const materials = useDisposable(
    () => createMaterials(palette, drawsInSoftware(gl.getContext())),
    [palette, gl],
  )
  const { worker } = useDisposable(takeRoomWorker, [])
  useWorkerFailure(worker)
  const residents = useDisposable(
    () => new Residents({ store: stage.store, worker, invalidate }),
    [stage.store, worker, invalidate],
  )
  const rooms = useSyncExternalStore(residents.subscribe, residents.list)
  const hasBegun = rooms.length > 0
  useEffect(() => {
    // First there must be something to see; its grain may come a moment later.
    if (!hasBegun) return
    return askForLayers(worker, palette.layers, (pixels) => {
      materials.paint(pixels)
      invalidate()
    })
  }, [hasBegun, worker, palette, materials, invalidate])
  useEffect(() => {
    gl.setClearColor(palette.shade)
    invalidate()
  }, [gl, palette, invalidate])

  return (
    <>
      <mesh geometry={residents.solids.geometry} material={materials.solids} frustumCulled={false} />
      <mesh
        geometry={residents.veils.geometry}
        material={materials.veils}
        frustumCulled={false}
        renderOrder={1}
      />
      {rooms.map((resident) => (
        <RoomView key={resident.room} {...{ stage, residents, resident, scene, space, palette, measure }} />
      ))}
      <Rig stage={stage} residents={residents} light={PICTURE_LIGHT[light]} />
    </>
  )
}

/** A hall without its worker is none: the error is for the boundary around it. */
function useWorkerFailure(worker: Worker): void {
  const [failure, setFailure] = useState<Error>()
  useEffect(() => {
    const fail = () => setFailure(new Error('The rooms could not be built'))
    worker.addEventListener('error', fail)
    return () => worker.removeEventListener('error', fail)
  }, [worker])
  if (failure) throw failure
}
