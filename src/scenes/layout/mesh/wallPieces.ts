import type { Point3 } from '../vectors.ts'
import { step } from '../vectors.ts'
import type { Wall } from '../walls.ts'
import { addBox, type Side } from './box.ts'
import type { WallArea } from './hung.ts'
import type { WallLight } from './light.ts'
import type { MeshBuilder } from './mesh.ts'

/** The point of a wall's own coordinates in the hall. @param out metres into the room */
export function onWall(wall: Wall, x: number, y: number, out: number): Point3 {
  const [px, pz] = step(wall.start, wall.along, x, wall.normal, out)
  return [px, y, pz]
}

/** Adds a box on a wall. Its u runs along its longer side. */
export function addWallBox(
  builder: MeshBuilder,
  wall: Wall,
  { x0, x1, y0, y1 }: WallArea,
  proud: number,
  light: (y: number) => number,
  sides: readonly Side[] = ['front', 'right', 'left', 'top', 'bottom'],
): void {
  const [along, up, out]: readonly Point3[] = [
    [wall.along[0], 0, wall.along[1]],
    [0, 1, 0],
    [wall.normal[0], 0, wall.normal[1]],
  ]
  if (!along || !up || !out) return
  const origin: Point3 = [wall.start[0], 0, wall.start[1]]
  addBox(builder, { least: [x0, y0, 0], most: [x1, y1, proud], light, sides, origin, axes: [along, up, out] })
}

/**
 * Adds a flat piece parallel to a wall.
 * @param along its u at its left and right side, metres, where that is not its place on the wall
 * @param foot its v at its foot, metres
 */
export function addWallQuad(
  builder: MeshBuilder,
  wall: Wall,
  { x0, x1, y0, y1 }: WallArea,
  out: number,
  light: WallLight,
  [u0, u1]: readonly [number, number] = [0, x1 - x0],
  foot = 0,
): void {
  const normal: Point3 = [wall.normal[0], 0, wall.normal[1]]
  const corner = (x: number, y: number, u: number) =>
    builder.vertex(onWall(wall, x, y, out), normal, u, foot + y - y0, light(x, y))
  const [a, b] = [corner(x0, y0, u0), corner(x1, y0, u1)]
  const [c, d] = [corner(x1, y1, u1), corner(x0, y1, u0)]
  builder.triangle(a, b, c)
  builder.triangle(a, c, d)
}
