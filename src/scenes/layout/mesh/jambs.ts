import type { Doorway } from '../doorways.ts'
import { edgeOf } from '../openings.ts'
import { type Point3, step } from '../vectors.ts'
import type { Wall } from '../walls.ts'
import { washerLight } from './light.ts'
import { addQuad, type MeshBuilder } from './mesh.ts'
import { holesOf } from './wallFace.ts'

/** Share of light in the depth of a wall, at its middle. */
const DEEP = 0.72

/** Metres of edge that are worth a piece. */
const LEAST = 1e-4

/** The wall on the other side of a doorway, and where the hole's middle is on it. */
function across(doorway: Doorway, wall: Wall): { wall: Wall; middle: number } | undefined {
  const other = doorway.sides.find((side) => side.wall.id !== wall.id)
  return other && { wall: other.wall, middle: (other.x0 + other.x1) / 2 }
}

function cross(a: Point3, b: Point3): Point3 {
  const c: Point3 = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
  const length = Math.hypot(...c) || 1
  return [c[0] / length, c[1] / length, c[2] / length]
}

const minus = (a: Point3, b: Point3): Point3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]

/**
 * Adds this room's half of the inner sides of a wall's doorways: from the wall's face to the middle of the wall's
 * thickness. The neighbouring room adds the other half, so that each room is whole by itself.
 */
export function addJambs(builder: MeshBuilder, wall: Wall, doorways: readonly Doorway[]): void {
  const holes = holesOf(wall)
  wall.openings.forEach(({ id }, i) => {
    const hole = holes[i]
    const doorway = doorways.find((one) => one.id === id)
    const beyond = doorway && across(doorway, wall)
    if (!hole || !beyond) return
    const face = (x: number, y: number): Point3 => {
      const [px, pz] = step(wall.start, wall.along, hole.middle + x)
      return [px, y, pz]
    }
    // The wall across is seen from its own room: what is right here is left there.
    const deep = (x: number, y: number): Point3 => {
      const [px, pz] = step(wall.start, wall.along, hole.middle + x)
      const [qx, qz] = step(beyond.wall.start, beyond.wall.along, beyond.middle - x)
      return [(px + qx) / 2, y, (pz + qz) / 2]
    }
    const edge = edgeOf(hole.form)
    edge.forEach(([x, y], at) => {
      const next = edge[at + 1]
      if (!next || Math.hypot(next[0] - x, next[1] - y) < LEAST) return
      const near = [washerLight(y, wall.height), washerLight(next[1], wall.height)] as const
      const corners: [Point3, Point3, Point3, Point3] = [deep(x, y), deep(...next), face(...next), face(x, y)]
      const normal = cross(minus(corners[1], corners[0]), minus(corners[3], corners[0]))
      addQuad(builder, corners, normal, [near[0] * DEEP, near[1] * DEEP, near[1], near[0]])
    })
  })
}
