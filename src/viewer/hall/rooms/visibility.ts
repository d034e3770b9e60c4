import { boundsOf } from '../../../scenes/layout/polygon.ts'
import type { Camera } from '../../../scenes/layout/projecting.ts'
import { distance, nearestOnSegment } from '../../../scenes/layout/vectors.ts'
import { roomAt, type WalkableArea } from '../../../scenes/layout/walking.ts'
import type { PlanPoint } from '../../../scenes/schema/space.ts'
import { wrapAngle } from '../walk/camera.ts'
import { type Passage, passagesOf } from './passages.ts'

/** Doorways that one looks through, one behind the other, at the most: no hall is longer. */
const DEEPEST = 40
/** Metres. Nearer than this, a doorway is all around. */
const AT_THE_OPENING = 0.3
/** Metres by which a doorway's floor reaches into its rooms. */
const SEAM = 0.1
/** Metres by which a point may lie behind a wall's plane and still count as before it. */
const TOLERANCE = 0.01
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
 * Rooms of which something may be seen, the nearest first, and in which directions: the one in which the camera stands,
 * and those behind the doorways that lie in the picture, seen through doorway after doorway. All rooms, when the camera
 * stands in none.
 */
export function visibleRooms(area: WalkableArea, camera: Camera): ReadonlyMap<string, Interval> {
  const eye: PlanPoint = [camera.position[0], camera.position[2]]
  const beginnings = standingIn(area, eye)
  if (beginnings.length === 0) return new Map(area.rooms.map(({ id }) => [id, ALL_ROUND]))
  const reach = reachOf(camera)
  const seen = new Map<string, Interval>()
  let ring: Look[] = beginnings.map((room) => ({ room, low: -reach, high: reach, from: undefined }))
  for (let depth = 0; depth < DEEPEST && ring.length > 0; depth++) {
    for (const { room, low, high } of ring) {
      const before = seen.get(room) ?? { low, high }
      seen.set(room, { low: Math.min(before.low, low), high: Math.max(before.high, high) })
    }
    ring = ring.flatMap((look) => looksBeyond(area, look, eye, camera.yaw))
  }
  return seen
}

/** A look into a room, within some directions, from the room before it. */
interface Look extends Interval {
  readonly room: string
  readonly from: Look | undefined
}

/** What is seen through the doorways of a room. */
function looksBeyond(area: WalkableArea, look: Look, eye: PlanPoint, yaw: number): Look[] {
  const looks: Look[] = []
  for (const passage of passagesOf(area).get(look.room) ?? []) {
    if (cameThrough(look, passage.room)) continue
    for (const gap of gapsIn(passage, eye, yaw)) {
      const [low, high] = [Math.max(look.low, gap.low), Math.min(look.high, gap.high)]
      if (low < high) looks.push({ room: passage.room, low, high, from: look })
    }
  }
  return looks
}

/** A straight look never comes back to a room; where rooms overlap by mistake it would for ever. */
function cameThrough(look: Look, room: string): boolean {
  for (let before: Look | undefined = look; before; before = before.from)
    if (before.room === room) return true
  return false
}

/** The room in which a point lies, or both of its doorway. */
export function standingIn(area: WalkableArea, eye: PlanPoint): string[] {
  const here = roomAt(area, eye)
  if (here !== undefined) return [here]
  const doorway = area.doorways.find(({ floor }) => isNear(floor, eye))
  return doorway?.sides.map(({ wall }) => wall.room) ?? []
}

/** Half of the directions that the picture holds: looking up or down, its corners reach farther round than its middle. */
function reachOf({ fovY, aspect, pitch }: Camera): number {
  const half = Math.tan(fovY / 2)
  const ahead = Math.cos(pitch) - half * Math.abs(Math.sin(pitch))
  // With the zenith in the picture, every direction is.
  return ahead <= 0 ? Math.PI : Math.min(Math.PI, Math.atan2(half * aspect, ahead) + MARGIN)
}

/** Directions under which a doorway is seen through: both of its mouths, in the thickness of the wall. */
function gapsIn({ near, far, normal }: Passage, eye: PlanPoint, yaw: number): Interval[] {
  const before = (eye[0] - near[0][0]) * normal[0] + (eye[1] - near[0][1]) * normal[1]
  if (before < -TOLERANCE) return []
  // One who stands in the opening itself may see the other room on any side.
  if (distance(eye, nearestOnSegment(eye, ...near)) < AT_THE_OPENING) return [ALL_ROUND]
  const ways = spanned(near, eye, yaw)
  const mouths = spanned(far, eye, yaw)
  return ways.flatMap((way) =>
    mouths.map(({ low, high }) => ({ low: Math.max(way.low, low), high: Math.min(way.high, high) })),
  )
}

/** The directions between two points less than half a turn apart: in two parts where they lie across the back. */
function spanned([a, b]: Passage['near'], eye: PlanPoint, yaw: number): Interval[] {
  const first = directionOf(a, eye, yaw)
  const second = directionOf(b, eye, yaw)
  const [low, high] = first < second ? [first, second] : [second, first]
  if (high - low <= Math.PI) return [{ low, high }]
  return [
    { low: -Math.PI, high: low },
    { low: high, high: Math.PI },
  ]
}

function directionOf([x, z]: PlanPoint, eye: PlanPoint, yaw: number): number {
  return wrapAngle(Math.atan2(eye[0] - x, eye[1] - z) - yaw)
}

function isNear(floor: readonly PlanPoint[], [x, z]: PlanPoint): boolean {
  const { minX, minZ, maxX, maxZ } = boundsOf(floor)
  return x >= minX - SEAM && x <= maxX + SEAM && z >= minZ - SEAM && z <= maxZ + SEAM
}
