import type { Doorway } from '../../scenes/layout/doorways.ts'
import type { Camera } from '../../scenes/layout/projecting.ts'
import { roomAt, type WalkableArea } from '../../scenes/layout/walking.ts'
import { pointOnWall } from '../../scenes/layout/walls.ts'
import type { PlanPoint } from '../../scenes/schema/space.ts'
import { wrapAngle } from './camera.ts'

/** How many doorways deep a visitor sees. */
const DEEPEST = 6
/** Radians added on both sides, for frames that reach over an edge. */
const MARGIN = 0.03

/** Directions seen, radians from the middle of the picture. */
interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Rooms of which something may be seen: the one in which the camera stands, and those behind the doorways that lie in
 * the picture, seen through doorway after doorway. All rooms, when the camera stands in none.
 */
export function visibleRooms(area: WalkableArea, camera: Camera): ReadonlySet<string> {
  const eye: PlanPoint = [camera.position[0], camera.position[2]]
  const here = roomAt(area, eye)
  const doorway = here === undefined ? area.doorways.find(({ floor }) => nearTo(floor, eye)) : undefined
  const beginnings = here === undefined ? (doorway?.sides.map(({ wall }) => wall.room) ?? []) : [here]
  if (beginnings.length === 0) return new Set(area.rooms.map(({ id }) => id))

  const half = Math.atan(Math.tan(camera.fovY / 2) * camera.aspect)
  // Looking up or down, the upper or lower corners reach farther round than the middle.
  const reach = Math.min(Math.PI, half / Math.max(0.2, Math.cos(camera.pitch)) + MARGIN)
  const seen = new Set<string>()
  const look = (room: string, interval: Interval, depth: number): void => {
    seen.add(room)
    if (depth === DEEPEST) return
    for (const { room: next, interval: gap } of gapsOf(area.doorways, room, eye, camera.yaw)) {
      const low = Math.max(interval.low, gap.low)
      const high = Math.min(interval.high, gap.high)
      if (low < high) look(next, { low, high }, depth + 1)
    }
  }
  for (const room of beginnings) look(room, { low: -reach, high: reach }, 0)
  return seen
}

/** The doorways that lead out of a room: where to, and under which directions they are seen from inside it. */
function gapsOf(doorways: readonly Doorway[], room: string, eye: PlanPoint, yaw: number) {
  return doorways.flatMap(({ sides }) => {
    const at = sides.findIndex(({ wall }) => wall.room === room)
    const side = sides[at]
    const other = sides[1 - at]
    if (!side || !other || other.wall.room === room) return []
    const { wall, x0, x1 } = side
    const inFront = (eye[0] - wall.start[0]) * wall.normal[0] + (eye[1] - wall.start[1]) * wall.normal[1]
    if (inFront < -0.01) return []
    const angles = [x0, x1].map((x) => {
      const [px, pz] = pointOnWall(wall, x)
      return wrapAngle(Math.atan2(eye[0] - px, eye[1] - pz) - yaw)
    })
    const [low = 0, high = 0] = angles.sort((a, b) => a - b)
    // Standing in the opening, or with it behind one's back: it may fill any part of the picture.
    const around = high - low > Math.PI || inFront < 0.3
    return { room: other.wall.room, interval: around ? { low: -Math.PI, high: Math.PI } : { low, high } }
  })
}

function nearTo(points: readonly PlanPoint[], eye: PlanPoint): boolean {
  const xs = points.map(([x]) => x)
  const zs = points.map(([, z]) => z)
  const [minX, maxX, minZ, maxZ] = [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs)]
  return eye[0] >= minX - 0.1 && eye[0] <= maxX + 0.1 && eye[1] >= minZ - 0.1 && eye[1] <= maxZ + 0.1
}
