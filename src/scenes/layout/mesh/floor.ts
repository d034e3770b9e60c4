import type { PlanPoint } from '../../schema/space.ts'
import { type Doorway, solidStretches } from '../doorways.ts'
import { cornersOf, type Obstacle } from '../obstacles.ts'
import { areaOf, boundsOf } from '../polygon.ts'
import { mix, type Point3 } from '../vectors.ts'
import { pointOnWall, type Wall } from '../walls.ts'
import { contactLight, type Edge, floorLight } from './light.ts'
import { middleOf } from './lightWell.ts'
import { addQuad, distinct, divided, type MeshBuilder } from './mesh.ts'
import { addPlane } from './plane.ts'

/** Most cells of a floor; metres between its points of light where that allows. */
const MOST_CELLS = 1800
const FLOOR_CELL = 0.3
/** Share of the floor's light in the middle of a doorway. */
const THRESHOLD_LIGHT = 0.88
/** Pieces across a doorway, so that only its corners are dark. */
const THRESHOLD_PIECES = 6

/** Lines along which a floor is cut: even cells, and the sides of what stands on it, so that its shadow is crisp. */
function floorLines(
  outline: readonly PlanPoint[],
  obstacles: readonly Obstacle[],
): { xs: number[]; zs: number[] } {
  const { minX, minZ, maxX, maxZ } = boundsOf(outline)
  const cell = Math.max(FLOOR_CELL, Math.sqrt(((maxX - minX) * (maxZ - minZ)) / MOST_CELLS))
  const sides = obstacles.length > 16 ? [] : obstacles.map((obstacle) => boundsOf(cornersOf(obstacle)))
  const around = (low: number, high: number) => [low - 0.08, low, high, high + 0.08]
  return {
    xs: distinct([...divided(minX, maxX, cell), ...sides.flatMap((side) => around(side.minX, side.maxX))]),
    zs: distinct([...divided(minZ, maxZ, cell), ...sides.flatMap((side) => around(side.minZ, side.maxZ))]),
  }
}

/** Light on a room's floor. Doorways let light in: only the solid feet of walls take it away. */
function floorLightOf(
  outline: readonly PlanPoint[],
  walls: readonly Wall[],
  doorways: readonly Doorway[],
  obstacles: readonly Obstacle[],
): (p: PlanPoint) => number {
  const source = middleOf(outline)
  const reach = Math.max(2.5, Math.sqrt(areaOf(outline)) * 0.6)
  const feet = walls
    .filter(({ partition }) => partition === undefined)
    .flatMap((wall) =>
      solidStretches(wall, doorways).map(([x0, x1]): Edge => [pointOnWall(wall, x0), pointOnWall(wall, x1)]),
    )
  return (p) => floorLight(p, feet, source, reach) * contactLight(p, obstacles)
}

/** Adds this room's half of the floors of its doorways, a little darker in the thickness of the wall. */
function addThresholds(
  builder: MeshBuilder,
  roomId: string,
  doorways: readonly Doorway[],
  light: (p: PlanPoint) => number,
): void {
  for (const { sides, floor } of doorways) {
    const [a, b, c, d] = floor
    sides.forEach((side, i) => {
      if (side.wall.room !== roomId) return
      const [left, right, farRight, farLeft] =
        i === 0 ? [a, b, mix(b, c, 0.5), mix(a, d, 0.5)] : [c, d, mix(d, a, 0.5), mix(c, b, 0.5)]
      const shares = divided(0, 1, 1 / THRESHOLD_PIECES)
      shares.slice(1).forEach((to, piece) => {
        const from = shares[piece] ?? 0
        const edge = [mix(left, right, from), mix(left, right, to)] as const
        const far = [mix(farLeft, farRight, to), mix(farLeft, farRight, from)] as const
        const corners = [...edge, ...far].map(([x, z]): Point3 => [x, 0, z])
        const [l, r] = [light(edge[0]), light(edge[1])]
        const [dimR, dimL] = [r * THRESHOLD_LIGHT, l * THRESHOLD_LIGHT]
        addQuad(builder, corners as [Point3, Point3, Point3, Point3], [0, 1, 0], [l, r, dimR, dimL])
      })
    })
  }
}

/** Adds the floor of a room and this room's half of the floors of its doorways. */
export function addFloor(
  builder: MeshBuilder,
  room: {
    readonly id: string
    readonly outline: readonly PlanPoint[]
    readonly walls: readonly Wall[]
    readonly obstacles: readonly Obstacle[]
  },
  doorways: readonly Doorway[],
): void {
  const { outline, obstacles } = room
  const light = floorLightOf(outline, room.walls, doorways, obstacles)
  addPlane(builder, outline, { y: 0, facing: 1, ...floorLines(outline, obstacles), light })
  addThresholds(builder, room.id, doorways, light)
}
