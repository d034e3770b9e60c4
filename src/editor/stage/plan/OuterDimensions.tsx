import { outlineOf } from '../../../scenes/layout/polygon.ts'
import { pointOnWall, type Wall, wallsOf } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { Dimension } from '../drawing/Dimension.tsx'
import { useSurface } from '../drawing/Surface.ts'
import { outerWalls } from './outline.ts'
import { WALL_THICKNESS } from './Rooms.tsx'

/** Pixels from a wall's outer face to its dimension string. */
const OUT = 18
/** Walls shorter than this on the screen are not lettered, pixels. */
const SHORTEST = 30

/** The lengths of the walls that nothing is built behind, lettered outside the plan. */
export function OuterDimensions({
  scene,
  rooms,
}: {
  readonly scene: Scene
  readonly rooms: readonly string[]
}) {
  const { scale } = useSurface()
  const outlines = rooms.flatMap((id) => (scene.rooms[id] ? [outlineOf(scene.rooms[id])] : []))
  const walls = rooms.flatMap((id) => wallsOf(scene, id))
  const lettered = outerWalls(walls, outlines).filter((wall: Wall) => wall.length * scale > SHORTEST)
  // Looking from a wall's left end to its right, the outside is at the left.
  return lettered.map((wall) => (
    <Dimension
      key={wall.id}
      from={pointOnWall(wall, 0, -WALL_THICKNESS)}
      to={pointOnWall(wall, wall.length, -WALL_THICKNESS)}
      offset={OUT}
    />
  ))
}
