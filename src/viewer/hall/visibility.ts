import type { Doorway } from '../../scenes/layout/doorways.ts'
import type { Camera } from '../../scenes/layout/projecting.ts'
import { roomAt, type WalkableArea } from '../../scenes/layout/walking.ts'
import { pointOnWall } from '../../scenes/layout/walls.ts'
import type { PlanPoint } from '../../scenes/schema/space.ts'
import { wrapAngle } from './camera.ts'

/** How many doorways deep a visitor sees. */
const DEEPEST = 6
/** Metres. */
const AT_THE_OPENING = 0.3
/** Radians added on both sides, for frames that reach over an edge. */
const MARGIN = 0.03

/** Directions, radians from the middle of the picture, counter-clockwise seen from above. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Everywhere: the room around a camera that stands in none. */
const ALL_ROUND: Interval = { low: -Math.PI, high: Math.PI }

/**
 * Rooms of which something may be seen, and in which directions: the one in which the camera stands, and those behind
 * the doorways that lie in the picture, seen through doorway after doorway. All rooms, when the camera stands in none.
 */
export function visibleRooms(area: WalkableArea, camera: Camera): ReadonlyMap<string, Interval> {
  const eye: PlanPoint = [camera.position[0], camera.position[2]]
  const here = roomAt(area, eye)
  const doorway = here === undefined ? area.doorways.find(({ floor }) => nearTo(floor, eye)) : undefined
  const beginnings = here === undefined ? (doorway?.sides.map(({ wall }) => wall.room) ?? []) : [here]
  if (beginnings.length === 0) return new Map(area.rooms.map(({ id }) => [id, ALL_ROUND]))

  const half = Math.atan(Math.tan(camera.fovY / 2) * camera.aspect)
  // Looking up or down, the upper or lower corners reach farther round than the middle.
  const reach = Math.min(Math.PI, half / Math.max(0.2, Math.cos(camera.pitch)) + MARGIN)
  const seen = new Map<string, Interval>()
  const look = (room: string, interval: Interval, depth: number): void => {
    const before = seen.get(room) ?? interval
    seen.set(room, { low: Math.min(before.low, interval.low), high: Math.max(before.high, interval.high) })
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
    // One who stands in the opening itself may see the other room on any side.
    if (inFront < AT_THE_OPENING) return { room: other.wall.room, interval: ALL_ROUND }
    const isBehind = high - low > Math.PI
    return isBehind ? [] : { room: other.wall.room, interval: { low, high } }
  })
}

function nearTo(points: readonly PlanPoint[], eye: PlanPoint): boolean {
  const xs = points.map(([x]) => x)
  const zs = points.map(([, z]) => z)
  const [minX, maxX, minZ, maxZ] = [Math.min(...xs), Math.max(...xs), Math.min(...zs), Math.max(...zs)]
  return eye[0] >= minX - 0.1 && eye[0] <= maxX + 0.1 && eye[1] >= minZ - 0.1 && eye[1] <= maxZ + 0.1
}
