import { type Doorway, solidStretches } from '../doorways.ts'
import { type Point3, step } from '../vectors.ts'
import type { Wall } from '../walls.ts'
import { addQuad, type MeshBuilder } from './mesh.ts'
import { BASE_GAP, HEAD_REVEAL } from './wallFace.ts'

/** Metres by which the gap at the floor and the reveal at the ceiling lie behind the wall's face. */
const RECESS = 0.02
/** Light left in them. */
const GAP_LIGHT = 0.14
const REVEAL_LIGHT = 0.58

/** Adds one recessed band along a wall, and the ledge of floor or ceiling that closes it. */
function addRecess(
  builder: MeshBuilder,
  wall: Wall,
  [x0, x1]: readonly [number, number],
  at: 'floor' | 'ceiling',
): void {
  const [bottom, top] = at === 'floor' ? [0, BASE_GAP] : [wall.height - HEAD_REVEAL, wall.height]
  const light = at === 'floor' ? GAP_LIGHT : REVEAL_LIGHT
  const point = (x: number, y: number, out: number): Point3 => {
    const [px, pz] = step(wall.start, wall.along, x, wall.normal, out)
    return [px, y, pz]
  }
  const same = [light, light, light, light] as const
  const back: [Point3, Point3, Point3, Point3] = [
    point(x0, bottom, -RECESS),
    point(x1, bottom, -RECESS),
    point(x1, top, -RECESS),
    point(x0, top, -RECESS),
  ]
  addQuad(builder, back, [wall.normal[0], 0, wall.normal[1]], same)
  const ledge: [Point3, Point3, Point3, Point3] =
    at === 'floor'
      ? [point(x0, 0, 0), point(x1, 0, 0), point(x1, 0, -RECESS), point(x0, 0, -RECESS)]
      : [point(x0, top, -RECESS), point(x1, top, -RECESS), point(x1, top, 0), point(x0, top, 0)]
  addQuad(builder, ledge, [0, at === 'floor' ? 1 : -1, 0], same)
}

/**
 * Adds the shadow gap at a wall's foot, and the reveal at its head where it reaches the ceiling. At a room's corners both
 * run on as far as they are deep, so that they meet.
 */
export function addTrims(builder: MeshBuilder, wall: Wall, doorways: readonly Doorway[]): void {
  const isRoomWall = wall.partition === undefined
  const beyond = isRoomWall ? RECESS : 0
  for (const [x0, x1] of solidStretches(wall, doorways)) {
    const from = x0 === 0 ? -beyond : x0
    const to = x1 === wall.length ? wall.length + beyond : x1
    addRecess(builder, wall, [from, to], 'floor')
  }
  if (isRoomWall) addRecess(builder, wall, [-beyond, wall.length + beyond], 'ceiling')
}
