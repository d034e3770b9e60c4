import type { Scene } from '../schema/scene.ts'
import type { PlanPoint } from '../schema/space.ts'
import { type Axes, axesOf } from './axes.ts'
import { isInHole } from './openings.ts'
import { type Pose, poseOf } from './poses.ts'
import type { Ray } from './projecting.ts'
import { shownSize } from './sizes.ts'
import { hasFloor } from './standing.ts'
import type { Point3 } from './vectors.ts'
import { type ShownId, visitingOrder } from './visiting.ts'
import { walkableArea } from './walkable.ts'
import { projectOnWall, type Wall, wallsOf } from './walls.ts'

/** What a ray meets first. Distances in metres along the ray (in lengths of its direction). */
export type Picked =
  | { readonly kind: 'shown'; readonly id: ShownId; readonly distance: number }
  | { readonly kind: 'floor'; readonly point: PlanPoint; readonly distance: number }
  | { readonly kind: 'wall'; readonly wall: string; readonly distance: number }
  | { readonly kind: 'furniture'; readonly id: string; readonly distance: number }

/** Metres that a hung thing is at least deep, so that it lies before its wall. */
const LEAST_DEPTH = 0.005

const dot3 = (a: Point3, b: Point3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

/** A box in its own axes: what is least and most across, up and out. */
interface Box {
  readonly origin: Point3
  readonly axes: Axes
  readonly least: Point3
  readonly most: Point3
}

/** Distance at which the ray enters the box, or undefined when it misses it or starts behind it. */
function enterBox(ray: Ray, box: Box): number | undefined {
  const offset: Point3 = [
    ray.origin[0] - box.origin[0],
    ray.origin[1] - box.origin[1],
    ray.origin[2] - box.origin[2],
  ]
  let near = Number.NEGATIVE_INFINITY
  let far = Number.POSITIVE_INFINITY
  for (const i of [0, 1, 2] as const) {
    const at = dot3(offset, box.axes[i])
    const going = dot3(ray.direction, box.axes[i])
    if (Math.abs(going) < 1e-12) {
      if (at < box.least[i] || at > box.most[i]) return undefined
      continue
    }
    const [a, b] = [(box.least[i] - at) / going, (box.most[i] - at) / going]
    near = Math.max(near, Math.min(a, b))
    far = Math.min(far, Math.max(a, b))
  }
  return near <= far && near > 0 ? near : undefined
}

function shownBox(scene: Scene, id: ShownId, pose: Pose): Box {
  const size = shownSize(scene, id) ?? { width: 0, height: 0, depth: 0 }
  const depth = Math.max(size.depth, LEAST_DEPTH)
  const back = scene.exhibits[id]?.place.kind === 'floor' ? -depth / 2 : 0
  return {
    origin: pose.position,
    axes: axesOf(pose.yaw, pose.lean),
    least: [-size.width / 2, -size.height / 2, back],
    most: [size.width / 2, size.height / 2, back + depth],
  }
}

function pickShown(scene: Scene, spaceId: string, ray: Ray): Picked[] {
  return visitingOrder(scene, spaceId).flatMap((id): Picked[] => {
    const pose = poseOf(scene, id)
    const distance = pose && enterBox(ray, shownBox(scene, id, pose))
    return distance === undefined ? [] : [{ kind: 'shown', id, distance }]
  })
}

function pickFurniture(scene: Scene, rooms: readonly string[], ray: Ray): Picked[] {
  return Object.entries(scene.furniture).flatMap(([id, { room, position, yaw, size }]): Picked[] => {
    if (!rooms.includes(room)) return []
    const distance = enterBox(ray, {
      origin: [position[0], 0, position[1]],
      axes: axesOf(yaw, 0),
      least: [-size.width / 2, 0, -size.depth / 2],
      // What lies on the surface begins where the furniture ends.
      most: [size.width / 2, size.height - LEAST_DEPTH, size.depth / 2],
    })
    return distance === undefined ? [] : [{ kind: 'furniture', id, distance }]
  })
}

function enterWall(ray: Ray, wall: Wall): number | undefined {
  const towards = ray.direction[0] * wall.normal[0] + ray.direction[2] * wall.normal[1]
  if (towards >= 0) return undefined
  const gap =
    (wall.start[0] - ray.origin[0]) * wall.normal[0] + (wall.start[1] - ray.origin[2]) * wall.normal[1]
  const distance = gap / towards
  if (distance <= 0) return undefined
  const y = ray.origin[1] + ray.direction[1] * distance
  const x = projectOnWall(wall, [
    ray.origin[0] + ray.direction[0] * distance,
    ray.origin[2] + ray.direction[2] * distance,
  ])
  if (x < 0 || x > wall.length || y < 0 || y > wall.height) return undefined
  const through = wall.openings.some(({ x0, x1, height, shape }) =>
    isInHole({ width: x1 - x0, height, shape }, x - (x0 + x1) / 2, y),
  )
  return through ? undefined : distance
}

function pickWalls(scene: Scene, rooms: readonly string[], ray: Ray): Picked[] {
  return rooms
    .flatMap((room) => wallsOf(scene, room))
    .flatMap((wall): Picked[] => {
      const distance = enterWall(ray, wall)
      return distance === undefined ? [] : [{ kind: 'wall', wall: wall.id, distance }]
    })
}

function pickFloor(scene: Scene, spaceId: string, ray: Ray): Picked[] {
  const distance = -ray.origin[1] / ray.direction[1]
  if (!(distance > 0 && Number.isFinite(distance))) return []
  const point: PlanPoint = [
    ray.origin[0] + ray.direction[0] * distance,
    ray.origin[2] + ray.direction[2] * distance,
  ]
  return hasFloor(walkableArea(scene, spaceId), point) ? [{ kind: 'floor', point, distance }] : []
}

/**
 * What the ray meets first in a hall: something shown, furniture, a wall's front, or the floor. Undefined when it meets
 * nothing, such as the ceiling. Analytic: no picture is needed.
 */
export function pick(scene: Scene, spaceId: string, ray: Ray): Picked | undefined {
  const space = scene.spaces[spaceId]
  if (space?.kind !== 'hall') return undefined
  const met = [
    ...pickShown(scene, spaceId, ray),
    ...pickFurniture(scene, space.rooms, ray),
    ...pickWalls(scene, space.rooms, ray),
    ...pickFloor(scene, spaceId, ray),
  ]
  return met.reduce<Picked | undefined>(
    (best, one) => (best && best.distance <= one.distance ? best : one),
    undefined,
  )
}
