import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Face } from '../rooms/face.ts'
import type { Stage } from '../stage.ts'
import type { TextFace } from '../text/textFace.ts'
import { RoomFaces } from './roomFaces.ts'

interface FacesOfRoomProps {
  readonly stage: Stage
  readonly scene: Scene
  readonly room: string
  /** The same list as before, as long as nothing has changed. */
  readonly pictures: readonly Face[]
  /** The same list as before, as long as nothing has changed. */
  readonly texts: readonly TextFace[]
}

/** Makes the pictures and texts of a room that is built known to the stage: the rig draws them. */
export function FacesOfRoom({ stage, scene, room, pictures, texts }: FacesOfRoomProps) {
  const invalidate = useThree((three) => three.invalidate)
  const faces = useMemo(() => new RoomFaces(room, stage.sources, stage.paper), [stage, room])
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

  return null
}
