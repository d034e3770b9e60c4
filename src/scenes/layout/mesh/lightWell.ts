import type { PlanPoint } from '../../schema/space.ts'
import { boundsOf, centroidOf, contains, distanceToOutline } from '../polygon.ts'
import { distance } from '../vectors.ts'

/** The luminous panel of a ceiling: a rectangle of the plan, metres. */
export interface LightWell {
  readonly centre: PlanPoint
  readonly halfX: number
  readonly halfZ: number
}

/** Share of the room's extent that the panel takes, and metres of ceiling that stay around it. */
const SHARE = 0.58
const BORDER = 0.5
const SAMPLES = 13

/** The middle of the room: of the points farthest from its walls, the one nearest to its centre of gravity. */
export function middleOf(outline: readonly PlanPoint[]): PlanPoint {
  const { minX, minZ, maxX, maxZ } = boundsOf(outline)
  const centroid = centroidOf(outline)
  let best = centroid
  let bestScore = contains(outline, centroid)
    ? distanceToOutline(outline, centroid)
    : Number.NEGATIVE_INFINITY
  for (let i = 1; i < SAMPLES; i++) {
    for (let j = 1; j < SAMPLES; j++) {
      const p: PlanPoint = [minX + ((maxX - minX) * i) / SAMPLES, minZ + ((maxZ - minZ) * j) / SAMPLES]
      const score = contains(outline, p) ? distanceToOutline(outline, p) - 0.05 * distance(p, centroid) : -1
      if (score > bestScore + 1e-9) [best, bestScore] = [p, score]
    }
  }
  return best
}

/** The panel of a room's ceiling; undefined in a room too small or too narrow for one. */
export function lightWellOf(outline: readonly PlanPoint[]): LightWell | undefined {
  const { minX, minZ, maxX, maxZ } = boundsOf(outline)
  const centre = middleOf(outline)
  for (let share = SHARE; share > 0.1; share -= 0.04) {
    const [halfX, halfZ] = [((maxX - minX) / 2) * share, ((maxZ - minZ) / 2) * share]
    const around: PlanPoint[] = [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].map((j): PlanPoint => [centre[0] + i * halfX, centre[1] + j * halfZ]),
    )
    if (around.every((p) => contains(outline, p) && distanceToOutline(outline, p) >= BORDER))
      return { centre, halfX, halfZ }
  }
  return undefined
}
