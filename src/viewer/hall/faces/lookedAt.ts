import { isInHole } from '../../../scenes/layout/openings.ts'
import type { Camera } from '../../../scenes/layout/projecting.ts'
import { projectOnWall, type Wall, wallsOf } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { PlanPoint } from '../../../scenes/schema/space.ts'
import type { FaceExtent } from '../rooms/face.ts'

/** Metres that a picture on a wall may lie before it, and the least cosine between the two. */
const ON_WALL = { depth: 0.3, facing: 0.99 }

/**
 * The wall that a visitor looks at: the first that the middle of the picture meets, through doorways too. One who looks
 * up or down looks at the wall ahead.
 * @param rooms in which it may be: those that are seen
 */
export function wallLookedAt(
  scene: Scene,
  rooms: Iterable<string>,
  { position, yaw }: Camera,
): Wall | undefined {
  const eye: PlanPoint = [position[0], position[2]]
  const direction: PlanPoint = [-Math.sin(yaw), -Math.cos(yaw)]
  let best: { readonly wall: Wall; readonly distance: number } | undefined
  for (const room of rooms) {
    for (const wall of wallsOf(scene, room)) {
      const distance = distanceTo(wall, eye, direction, position[1])
      if (distance !== undefined && (!best || distance < best.distance)) best = { wall, distance }
    }
  }
  return best?.wall
}

/** Metres along a level ray to the front of a wall; undefined where it misses it or goes through an opening. */
function distanceTo(wall: Wall, eye: PlanPoint, direction: PlanPoint, height: number): number | undefined {
  const { start, normal, length, openings } = wall
  const towards = direction[0] * normal[0] + direction[1] * normal[1]
  if (towards >= 0) return undefined
  const distance = ((start[0] - eye[0]) * normal[0] + (start[1] - eye[1]) * normal[1]) / towards
  if (distance <= 0) return undefined
  const x = projectOnWall(wall, [eye[0] + direction[0] * distance, eye[1] + direction[1] * distance])
  if (x < 0 || x > length) return undefined
  const through = openings.some(({ x0, x1, height: top, shape }) =>
    isInHole({ width: x1 - x0, height: top, shape }, x - (x0 + x1) / 2, height),
  )
  return through ? undefined : distance
}

/** Whether a face hangs on a wall. */
export function isOnWall({ centre, normal }: FaceExtent, wall: Wall): boolean {
  const facing = normal[0] * wall.normal[0] + normal[2] * wall.normal[1]
  if (facing < ON_WALL.facing) return false
  const [dx, dz] = [centre[0] - wall.start[0], centre[2] - wall.start[1]]
  const depth = dx * wall.normal[0] + dz * wall.normal[1]
  if (depth < 0 || depth > ON_WALL.depth) return false
  const along = projectOnWall(wall, [centre[0], centre[2]])
  return along >= 0 && along <= wall.length
}
