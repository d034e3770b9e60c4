import { useEffect, useMemo } from 'react'
import { roomMesh } from '../../../scenes/layout/mesh/roomMesh.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { geometryOf } from '../../../viewer/hall/geometry.ts'
import type { Palette } from '../../../viewer/hall/palette.ts'

interface RoomShellProps {
  readonly scene: Scene
  readonly room: string
  readonly palette: Palette
}

/** Floor and walls of a room without its ceiling. Only their inner faces exist, so the near walls hide nothing. */
export function RoomShell({ scene, room, palette }: RoomShellProps) {
  const { rooms, openings, partitions, furniture } = scene
  // biome-ignore lint/correctness/useExhaustiveDependencies: a room's surfaces depend on these records of the scene alone
  const geometry = useMemo(() => {
    const { walls, floor, trims } = roomMesh(scene, room)
    return geometryOf([
      { mesh: walls, colour: palette.wall },
      { mesh: floor, colour: palette.floor.colour },
      { mesh: trims, colour: palette.trim },
    ])
  }, [rooms, openings, partitions, furniture, room, palette])
  useEffect(() => () => geometry.dispose(), [geometry])
  return (
    <mesh geometry={geometry}>
      <meshBasicMaterial vertexColors />
    </mesh>
  )
}
