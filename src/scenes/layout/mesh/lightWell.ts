import type { PlanPoint } from '../../schema/space.ts'
import { boundsOf, centroidOf, contains, edgesOf } from '../polygon.ts'
import { distance, nearestOnSegment } from '../vectors.ts'

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
/** Points of a rectangle that tell whether it is clear of the walls: corners, and the middles of its sides. */
const AROUND = [-1, 0, 1].flatMap((i) => [-1, 0, 1].map((j) => [i, j] as const))

type Edges = readonly (readonly [PlanPoint, PlanPoint])[]

/** Metres to the nearest edge. */
function gapTo(edges: Edges, p: PlanPoint): number {
  let least = Number.POSITIVE_INFINITY
  for (const [a, b] of edges) least = Math.min(least, distance(p, nearestOnSegment(p, a, b)))
  return least
}

/** The middle of the room: of the points farthest from its walls, the one nearest to its centre of gravity. */
export function middleOf(outline: readonly PlanPoint[]): PlanPoint {
  const { minX, minZ, maxX, maxZ } = boundsOf(outline)
  const centroid = centroidOf(outline)
  const edges = edgesOf(outline)
  let best = centroid
  let bestScore = contains(outline, centroid) ? gapTo(edges, centroid) : Number.NEGATIVE_INFINITY
  for (let i = 1; i < SAMPLES; i++) {
    for (let j = 1; j < SAMPLES; j++) {
      const p: PlanPoint = [minX + ((maxX - minX) * i) / SAMPLES, minZ + ((maxZ - minZ) * j) / SAMPLES]
      const score = contains(outline, p) ? gapTo(edges, p) - 0.05 * distance(p, centroid) : -1
      if (score > bestScore + 1e-9) [best, bestScore] = [p, score]
    }
  }
  return best
}

/**
 * The panel of a room's ceiling; undefined in a room too small or too narrow for one.
 * @param centre the middle of the room
 */
export function lightWellOf(
  outline: readonly PlanPoint[],
  centre: PlanPoint = middleOf(outline),
): LightWell | undefined {
  const { minX, minZ, maxX, maxZ } = boundsOf(outline)
  const edges = edgesOf(outline)
  for (let share = SHARE; share > 0.1; share -= 0.04) {
    const [halfX, halfZ] = [((maxX - minX) / 2) * share, ((maxZ - minZ) / 2) * share]
    const isClear = AROUND.every(([i, j]) => {
      const p: PlanPoint = [centre[0] + i * halfX, centre[1] + j * halfZ]
      return contains(outline, p) && gapTo(edges, p) >= BORDER
    })
    if (isClear) return { centre, halfX, halfZ }
  }
  return undefined
}
