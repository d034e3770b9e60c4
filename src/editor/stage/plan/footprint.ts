import { toLocal } from '../../../scenes/layout/vectors.ts'
import type { Furniture } from '../../../scenes/schema/space.ts'
import type { Point } from '../drawing/view.ts'

export function isOnFootprint({ position, yaw, size }: Furniture, point: Point): boolean {
  const [right, front] = toLocal(position, yaw, point)
  return Math.abs(right) <= size.width / 2 && Math.abs(front) <= size.depth / 2
}

/** The SVG rotation of a thing with this yaw in a plan: degrees, clockwise on the screen. */
export function degreesOf(yaw: number): number {
  return (-yaw * 180) / Math.PI
}
