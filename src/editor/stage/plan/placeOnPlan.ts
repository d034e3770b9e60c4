import { clampToWall, EYE_LEVEL, type Guide, type Size, snapOnWall } from '../../../scenes/layout/hanging.ts'
import { toLocal } from '../../../scenes/layout/vectors.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { Place } from '../../../scenes/schema/exhibit.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { PlanPoint } from '../../../scenes/schema/space.ts'
import { toCentimetres, toMillimetres } from '../../numbers.ts'
import { hungOn } from '../elevation/neighbours.ts'
import { SURFACES } from '../newThings.ts'
import { isOnFootprint } from './footprint.ts'
import { nearestWall } from './nearestWall.ts'

export interface WantedPlace {
  readonly scene: Scene
  /** Those of the hall that is drawn. */
  readonly rooms: readonly string[]
  readonly walls: readonly Wall[]
  readonly point: PlanPoint
  /** Of the thing once it hangs. */
  readonly size: Size
  readonly id: string
  /** Where it is now; a thing that is hung keeps its height, one that lies keeps how it is turned. */
  readonly from?: Place
  /** Metres along a wall from the point to the thing's centre: how far off its middle the hand took hold. */
  readonly slip?: number
  /** Metres within which guides draw it. */
  readonly tolerance: number
}

export interface FoundPlace {
  readonly place: Place
  /** Along the wall. */
  readonly guides: readonly Guide[]
}

/**
 * Where a shown thing comes to be when it is drawn to a point of the plan: on the furniture under the point (unless it
 * is a text), else on the wall nearest to it. What stands on the floor stays on the floor. Undefined where there is
 * nothing to hang it on.
 */
export function placeOnPlan(wanted: WantedPlace): FoundPlace | undefined {
  const { point, from } = wanted
  const lying = wanted.id in wanted.scene.texts ? undefined : onFurniture(wanted)
  if (lying) return { place: lying, guides: [] }
  if (from?.kind === 'floor') {
    return { place: { ...from, x: toCentimetres(point[0]), z: toCentimetres(point[1]) }, guides: [] }
  }
  return onWall(wanted)
}

function onFurniture({ scene, rooms, point, from, tolerance }: WantedPlace): Place | undefined {
  const under = Object.entries(scene.furniture).find(
    ([, furniture]) =>
      rooms.includes(furniture.room) && SURFACES.has(furniture.kind) && isOnFootprint(furniture, point),
  )
  if (!under) return undefined
  const [id, furniture] = under
  const local = toLocal(furniture.position, furniture.yaw, point)
  const [x, z] = Math.hypot(...local) <= tolerance ? [0, 0] : local
  const yaw = from?.kind === 'furniture' ? from.yaw : 0
  return { kind: 'furniture', furniture: id, x: toCentimetres(x), z: toCentimetres(z), yaw }
}

function onWall({
  scene,
  walls,
  point,
  size,
  id,
  from,
  slip = 0,
  tolerance,
}: WantedPlace): FoundPlace | undefined {
  const near = nearestWall(walls, point)
  if (!near) return undefined
  const { wall } = near
  const y = from?.kind === 'wall' ? from.y : EYE_LEVEL
  const others = hungOn(scene, wall.id).filter((hung) => hung.id !== id)
  const snapped = snapOnWall({ wall, size, x: toCentimetres(near.x + slip), y, others, tolerance })
  const held = clampToWall({ wall, size, x: snapped.x, y })
  const guides = snapped.guides.filter(({ axis }) => axis === 'x' && held.x === snapped.x)
  return { place: { kind: 'wall', wall: wall.id, x: toMillimetres(held.x), y: held.y }, guides }
}
