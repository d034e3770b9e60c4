import type { PlanPoint } from '../../schema/space.ts'
import { boundsOf } from '../polygon.ts'
import { mix } from '../vectors.ts'
import { pointOnWall } from '../walls.ts'
import { HALF } from './jambs.ts'
import { floorLightOf } from './light.ts'
import { beside, divided, gridLines } from './lines.ts'
import type { MeshBuilder } from './mesh.ts'
import type { RoomPlan } from './plan.ts'
import { addPlane } from './plane.ts'
import type { Sun } from './sun.ts'

/** Metres between lines in the middle of a floor, and where walls run aslant to the lines. */
const WIDEST = { square: 2, aslant: 0.5 }
const MOST_LINES = 44
/** Share of what is missing to full light that the sun gives. */
const SUNLIT = 0.95
/** Share of the floor's light in the middle of a doorway. */
const THRESHOLD_LIGHT = 0.88
/** Pieces across a doorway, so that only its corners are dark. */
const THRESHOLD_PIECES = 6

/** Lines of x (`0`) or z (`1`) along which light on a floor or a ceiling is told, close to the walls that run along them. */
export function planLines(
  plan: RoomPlan,
  axis: 0 | 1,
  wished: readonly number[] = [],
  fixed: readonly number[] = [],
): number[] {
  const { minX, minZ, maxX, maxZ } = boundsOf(plan.outline)
  const [low, high] = axis === 0 ? [minX, maxX] : [minZ, maxZ]
  const walls = [...plan.walls.map(({ wall }) => wall), ...plan.faces]
  const aslant = walls.some(({ along }) => Math.abs(along[0] * along[1]) > 1e-3)
  const edges = walls.flatMap(({ start, along, normal }) => {
    if (Math.abs(along[axis]) > 1e-3) return []
    return beside(start[axis], normal[axis] > 0 ? 1 : -1)
  })
  const step = aslant ? Math.max(WIDEST.aslant, (high - low) / MOST_LINES) : WIDEST.square
  return gridLines([low, high], { fixed, wished: [...edges, ...wished], step })
}

/** Lines at the sides of doorways, between which a floor is not darkened. */
function doorLines(plan: RoomPlan, axis: 0 | 1): number[] {
  return plan.doorways.flatMap(({ sides }) =>
    sides.flatMap(({ wall, x0, x1 }) => {
      if (wall.room !== plan.id || Math.abs(wall.along[axis]) < 0.99) return []
      return [x0 - 0.1, x0 + 0.3, x1 - 0.3, x1 + 0.1].map((x) => pointOnWall(wall, x)[axis])
    }),
  )
}

/** Adds this room's half of the floors of its doorways, a little darker in the thickness of the wall. */
function addThresholds(builder: MeshBuilder, plan: RoomPlan, light: (p: PlanPoint) => number): void {
  for (const { sides, floor } of plan.doorways) {
    const [a, b, c, d] = floor
    sides.forEach((side, i) => {
      if (side.wall.room !== plan.id) return
      const [left, right, farRight, farLeft] =
        i === 0 ? [a, b, mix(b, c, HALF), mix(a, d, HALF)] : [c, d, mix(d, a, HALF), mix(c, b, HALF)]
      const shares = divided(0, 1, 1 / THRESHOLD_PIECES)
      shares.slice(1).forEach((to, piece) => {
        const from = shares[piece] ?? 0
        const edge = [mix(left, right, from), mix(left, right, to)] as const
        const far = [mix(farLeft, farRight, to), mix(farLeft, farRight, from)] as const
        const [l, r] = [light(edge[0]), light(edge[1])]
        const lights = [l, r, r * THRESHOLD_LIGHT, l * THRESHOLD_LIGHT]
        const [p = 0, q = 0, s = 0, t = 0] = [...edge, ...far].map(([x, z], corner) =>
          builder.vertex([x, 0, z], [0, 1, 0], z, x, lights[corner] ?? 1),
        )
        builder.triangle(p, q, s)
        builder.triangle(p, s, t)
      })
    })
  }
}

/** Adds the floor of a room and this room's half of the floors of its doorways. */
export function addFloor(builder: MeshBuilder, plan: RoomPlan, sun: Sun): void {
  const shaded = floorLightOf(plan, sun.xs.length > 0)
  const light = (p: PlanPoint) => {
    const own = shaded(p)
    return own + (1 - own) * SUNLIT * sun.light(p)
  }
  addPlane(builder, plan.outline, {
    y: 0,
    facing: 1,
    xs: planLines(plan, 0, doorLines(plan, 0), sun.xs),
    zs: planLines(plan, 1, doorLines(plan, 1), sun.zs),
    light,
  })
  addThresholds(builder, plan, light)
}
