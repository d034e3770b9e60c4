import { frontOf, step, toLocal } from '../../../scenes/layout/vectors.ts'
import type { Furniture, Hall } from '../../../scenes/schema/space.ts'
import type { Point } from '../drawing/view.ts'
import type { Taken } from './freeSpot.ts'

export function isOnFootprint({ position, yaw, size }: Furniture, point: Point): boolean {
  const [right, front] = toLocal(position, yaw, point)
  return Math.abs(right) <= size.width / 2 && Math.abs(front) <= size.depth / 2
}

/** The SVG rotation of a thing with this yaw in a plan: degrees, clockwise on the screen. */
export function degreesOf(yaw: number): number {
  return (-yaw * 180) / Math.PI
}

/** The round patch of the plan that furniture takes, however it is turned. */
export function patchOf({ position, size }: Furniture): Taken {
  return { at: position, radius: Math.hypot(size.width, size.depth) / 2 }
}

/** How far the cone of the entrance reaches, metres. */
export const VIEW_REACH = 1.6

/** The patch of the plan that the entrance and its cone take. */
export function patchOfStart({ position, yaw }: Hall['start']): Taken {
  const half = VIEW_REACH / 2
  return { at: step(position, frontOf(yaw), -half), radius: half }
}
