import { useEffect, useMemo } from 'react'
import { roomMesh } from '../../../scenes/layout/mesh/roomMesh.ts'
import type { Surface } from '../../../scenes/layout/mesh/surface.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { geometryOf } from '../../../viewer/hall/rooms/geometry.ts'
import type { Palette } from '../../../viewer/hall/rooms/palette.ts'

interface RoomShellProps {
  readonly scene: Scene
  readonly room: string
  readonly palette: Palette
}

/** What would hide the room from one who looks in from above. */
const OVERHEAD: ReadonlySet<Surface> = new Set(['ceiling', 'well'])

/** Floor and walls of a room without its ceiling. Only their inner faces exist, so the near walls hide nothing. */
export function RoomShell({ scene, room, palette }: RoomShellProps) {
  const { rooms, openings, partitions, furniture } = scene
  // biome-ignore lint/correctness/useExhaustiveDependencies: a room's surfaces depend on these records of the scene alone
  const geometry = useMemo(() => {
    const parts = roomMesh(scene, room).filter(({ surface }) => !OVERHEAD.has(surface))
    return geometryOf(parts.map(({ surface, mesh }) => ({ mesh, colour: palette.surfaces[surface].colour })))
  }, [rooms, openings, partitions, furniture, room, palette])
  useEffect(() => () => geometry.dispose(), [geometry])
  return (
    <mesh geometry={geometry}>
      <meshBasicMaterial vertexColors />
    </mesh>
  )
}
