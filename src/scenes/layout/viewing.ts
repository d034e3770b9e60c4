import type { Scene } from '../schema/scene.ts'
import type { PlanPoint } from '../schema/space.ts'
import { segmentsCross } from './obstacles.ts'
import { type Pose, poseOf } from './poses.ts'
import { EYE_HEIGHT, FOV_VERTICAL } from './projecting.ts'
import { shownSize } from './sizes.ts'
import { clamp, frontOf, step, yawTowards } from './vectors.ts'
import { placeOf, spaceOfPlace } from './visiting.ts'
import { isWalkable, VISITOR_RADIUS, type WalkableArea, walkableArea } from './walkable.ts'

/** Where a visitor stands, and how the head is turned (radians; pitch upwards). */
export interface Viewpoint {
  readonly position: PlanPoint
  readonly yaw: number
  readonly pitch: number
}

const NEAREST = 1.2
const FARTHEST = 4
/** Share of the picture that the thing may fill. */
const FILL = 0.7
/** Width to height of the picture for which distances are chosen: between a phone held wide and a laptop. */
const PICTURE_PROPORTION = 1.5
const STEP = 0.1
/** Sideways turns that are tried in order when the straight place is taken, radians. */
const TURNS = [0, 0.3, -0.3, 0.6, -0.6, 0.9, -0.9]

/** Metres from which something of this size fits the view. */
function fittingDistance(width: number, height: number): number {
  const half = Math.tan(FOV_VERTICAL / 2) * FILL
  return clamp(Math.max(height / 2 / half, width / 2 / (half * PICTURE_PROPORTION)), NEAREST, FARTHEST)
}

/** Distances to try: the wanted one, then nearer, then farther. */
function distancesFrom(wanted: number, least: number): number[] {
  const nearer: number[] = []
  for (let d = wanted; d >= least; d -= STEP) nearer.push(d)
  const farther: number[] = []
  for (let d = Math.max(wanted, least) + STEP; d <= FARTHEST + STEP; d += STEP) farther.push(d)
  return [...nearer, ...farther]
}

/** Distance that is wanted, and the least that is tried, from the thing's centre. */
function reachOf(scene: Scene, shownId: string, pose: Pose): [number, number] {
  const size = shownSize(scene, shownId) ?? { width: 0.3, height: 0.3 }
  const place = placeOf(scene, shownId)
  if (place?.kind !== 'furniture') return [fittingDistance(size.width, size.height), VISITOR_RADIUS + STEP]
  const furniture = scene.furniture[place.furniture]
  const half = furniture ? Math.hypot(furniture.size.width, furniture.size.depth) / 2 : 0
  const acrossFurniture = (furniture?.size.depth ?? 0) / 2 - place.z + VISITOR_RADIUS + STEP
  const lookingDown =
    Math.hypot(fittingDistance(size.width, size.height) / 2, EYE_HEIGHT - pose.position[1]) * 0.8
  return [Math.max(acrossFurniture, Math.min(lookingDown, half + 1)), VISITOR_RADIUS + STEP]
}

/** Whether no wall stands between the thing and the eye. */
const isSeen = (area: WalkableArea, thing: PlanPoint, eye: PlanPoint): boolean =>
  area.walls.every((wall) => !segmentsCross([thing, eye], wall))

/**
 * Where one stands to look at a shown thing: in front of it, as far off as it needs to fit the view (1.2 to 4 m), or
 * else nearer, farther or to its side, where one can stand and see it. Undefined in a gallery, or when nobody can.
 */
export function viewpointOf(scene: Scene, shownId: string): Viewpoint | undefined {
  const pose = poseOf(scene, shownId)
  const place = placeOf(scene, shownId)
  const space = place && spaceOfPlace(scene, place)
  if (!pose || space === undefined) return undefined
  const area = walkableArea(scene, space)
  const target: PlanPoint = [pose.position[0], pose.position[2]]
  const before = step(target, frontOf(pose.yaw), 0.01)
  const [wanted, least] = reachOf(scene, shownId, pose)
  for (const turn of TURNS) {
    const direction = frontOf(pose.yaw + turn)
    for (const far of distancesFrom(wanted, least)) {
      const position = step(target, direction, far)
      if (!isWalkable(area, position) || !isSeen(area, before, position)) continue
      const pitch = Math.atan2(pose.position[1] - EYE_HEIGHT, far)
      return { position, yaw: yawTowards(position, target), pitch }
    }
  }
  return undefined
}
