import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Face } from '../rooms/face.ts'
import type { Stage } from '../stage.ts'
import type { TextFace } from '../text/textFace.ts'
import { useDisposable } from '../useDisposable.ts'
import { RoomFaces } from './roomFaces.ts'

interface FacesOfRoomProps {
  readonly stage: Stage
  readonly scene: Scene
  readonly room: string
  /** The same list as before, as long as nothing has changed. */
  readonly pictures: readonly Face[]
  /** The same list as before, as long as nothing has changed. */
  readonly texts: readonly TextFace[]
  /** Multiplies the pictures in linear light, neutral: nothing else may touch their colours. */
  readonly light: number
}

/** The pictures and texts of a room that is built. They are shown, and drawn sharply, as the rig sees them. */
export function FacesOfRoom({ stage, scene, room, pictures, texts, light }: FacesOfRoomProps) {
  const invalidate = useThree((three) => three.invalidate)
  const faces = useDisposable(
    () => new RoomFaces(room, stage.sources, stage.paper, light),
    [stage, room, light],
  )
  useEffect(() => {
    stage.faces.set(room, faces)
    return () => {
      stage.faces.delete(room)
      stage.changed()
    }
  }, [stage, room, faces])

  // biome-ignore lint/correctness/useExhaustiveDependencies: other records of the scene do not change what is pictured
  useEffect(() => {
    faces.setPictures(scene, pictures)
    stage.changed()
    invalidate()
  }, [stage, faces, pictures, invalidate])
  useEffect(() => {
    faces.setTexts(texts)
    stage.changed()
    invalidate()
  }, [stage, faces, texts, invalidate])

  return (
    <>
      <primitive object={faces.pictureMesh} />
      <primitive object={faces.textMesh} />
    </>
  )
}
