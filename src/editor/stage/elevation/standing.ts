import { dot, fromLocal } from '../../../scenes/layout/vectors.ts'
import { projectOnWall, type Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Furniture, PlanPoint } from '../../../scenes/schema/space.ts'

/** Metres before a wall within which furniture stands in the way of what hangs on it. */
const NEAR = 2.5

export interface Standing {
  readonly id: string
  /** From where to where along the wall, metres from its left end. */
  readonly x0: number
  readonly x1: number
  readonly height: number
}

/** The furniture that stands before a wall, as it is seen against it from the middle of the room. */
export function standingBefore(scene: Scene, wall: Wall): Standing[] {
  return Object.entries(scene.furniture).flatMap(([id, furniture]) => {
    const out = dot(wall.normal, [
      furniture.position[0] - wall.start[0],
      furniture.position[1] - wall.start[1],
    ])
    if (furniture.room !== wall.room || out < 0 || out > NEAR) return []
    const along = cornersOf(furniture).map((corner) => projectOnWall(wall, corner))
    return [{ id, x0: Math.min(...along), x1: Math.max(...along), height: furniture.size.height }]
  })
}

function cornersOf({ position, yaw, size }: Furniture): PlanPoint[] {
  const [w, d] = [size.width / 2, size.depth / 2]
  return [
    fromLocal(position, yaw, -w, -d),
    fromLocal(position, yaw, w, -d),
    fromLocal(position, yaw, w, d),
    fromLocal(position, yaw, -w, d),
  ]
}
