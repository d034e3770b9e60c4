import { useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { type Mesh, MeshBasicMaterial, type Texture } from 'three'
import { extentOf, type Face, faceGeometry } from './face.ts'
import type { TextureSource } from './loadOrder.ts'
import { PAPER } from './palette.ts'
import type { Plane, Stage } from './stage.ts'
import { useDisposable } from './useDisposable.ts'

interface FacePlaneProps {
  readonly stage: Stage
  readonly room: string
  readonly face: Face
  readonly source: TextureSource<Texture>
  readonly kind: Plane['kind']
  /** Multiplies the picture in linear light, neutral: nothing else may touch its colours. */
  readonly light: number
  /** The text stands on the wall itself. */
  readonly isInk?: boolean
}

/** One face with the ledger's texture on it, as sharp as the ledger has it. */
export function FacePlane({ stage, room, face, source, kind, light, isInk = false }: FacePlaneProps) {
  const mesh = useRef<Mesh>(null)
  const invalidate = useThree((three) => three.invalidate)
  const geometry = useDisposable(() => faceGeometry(face), [face])
  const material = useDisposable(
    () =>
      new MeshBasicMaterial({
        toneMapped: false,
        transparent: isInk,
        depthWrite: !isInk,
        polygonOffset: isInk,
        polygonOffsetFactor: -1,
      }),
    [isInk],
  )

  useEffect(() => {
    const { ledger } = stage
    const show = () => {
      const texture = ledger.get(source.key)?.texture ?? null
      if ((material.map === null) !== (texture === null)) material.needsUpdate = true
      material.map = texture
      if (texture) material.color.setScalar(light)
      else material.color.set(PAPER).multiplyScalar(light)
      // What comes for later costs no frame now.
      if (mesh.current?.userData.isInView) invalidate()
    }
    show()
    return ledger.subscribe(source.key, show)
  }, [stage, source, material, light, invalidate])

  useEffect(() => {
    if (!mesh.current) return
    const { planes } = stage
    planes.set(face.id, { source, room, kind, extent: extentOf(face), mesh: mesh.current })
    invalidate()
    return () => {
      planes.delete(face.id)
    }
  }, [stage, face, source, room, kind, invalidate])

  return <mesh ref={mesh} geometry={geometry} material={material} renderOrder={isInk ? 2 : 0} />
}
