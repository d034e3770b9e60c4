import type { Scene } from '../schema/scene.ts'
import type { PlanPoint } from '../schema/space.ts'
import { isInHole } from './openings.ts'
import type { Ray } from './projecting.ts'
import { enterBounds, enterBox } from './rayBoxes.ts'
import { hasFloor } from './standing.ts'
import { type RoomTargets, roomTargets } from './targets.ts'
import type { ShownId } from './visiting.ts'
import { walkableArea } from './walkable.ts'
import { projectOnWall, type Wall } from './walls.ts'

/** What a ray meets first. Distances in metres along the ray (in lengths of its direction). */
export type Picked =
  | { readonly kind: 'shown'; readonly id: ShownId; readonly distance: number }
  | { readonly kind: 'floor'; readonly point: PlanPoint; readonly distance: number }
  | { readonly kind: 'wall'; readonly wall: string; readonly distance: number }
  | { readonly kind: 'furniture'; readonly id: string; readonly distance: number }

/** At one distance, the first of these counts. */
const KINDS = ['shown', 'furniture', 'wall', 'floor'] as const

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

function pickIn(ray: Ray, { shown, furniture, walls }: RoomTargets): Picked[] {
  const picked: Picked[] = []
  for (const { id, box } of shown) {
    const distance = enterBox(ray, box)
    if (distance !== undefined) picked.push({ kind: 'shown', id, distance })
  }
  for (const { id, box } of furniture) {
    const distance = enterBox(ray, box)
    if (distance !== undefined) picked.push({ kind: 'furniture', id, distance })
  }
  for (const wall of walls) {
    const distance = enterWall(ray, wall)
    if (distance !== undefined) picked.push({ kind: 'wall', wall: wall.id, distance })
  }
  return picked
}

function pickFloor(scene: Scene, spaceId: string, ray: Ray): Picked | undefined {
  const distance = -ray.origin[1] / ray.direction[1]
  if (!(distance > 0 && Number.isFinite(distance))) return undefined
  const point: PlanPoint = [
    ray.origin[0] + ray.direction[0] * distance,
    ray.origin[2] + ray.direction[2] * distance,
  ]
  return hasFloor(walkableArea(scene, spaceId), point) ? { kind: 'floor', point, distance } : undefined
}

function nearer(best: Picked | undefined, one: Picked): Picked {
  if (!best || one.distance < best.distance) return one
  const isBefore = KINDS.indexOf(one.kind) < KINDS.indexOf(best.kind)
  return one.distance === best.distance && isBefore ? one : best
}

/**
 * What the ray meets first in a hall: something shown, furniture, a wall's front, or the floor. Undefined when it meets
 * nothing, such as the ceiling. Analytic: no picture is needed. Looks at rooms in the order in which the ray comes to
 * them, and no farther than to what it meets.
 */
export function pick(scene: Scene, spaceId: string, ray: Ray): Picked | undefined {
  if (scene.spaces[spaceId]?.kind !== 'hall') return undefined
  const onTheWay = roomTargets(scene, spaceId)
    .flatMap((room) => {
      const from = enterBounds(ray, room.bounds)
      return from === undefined ? [] : [{ room, from }]
    })
    .sort((a, b) => a.from - b.from)
  let best = pickFloor(scene, spaceId, ray)
  for (const { room, from } of onTheWay) {
    if (best && best.distance < from) break
    best = pickIn(ray, room).reduce(nearer, best)
  }
  return best
}
