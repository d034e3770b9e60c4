import { contains, edgesOf, isClockwise, outlineOf } from '../layout/polygon.ts'
import { dot } from '../layout/vectors.ts'
import { type Wall, type WallOpening, wallMap } from '../layout/walls.ts'
import type { PlanPoint } from '../schema/space.ts'
import { type Finding, finding } from './finding.ts'
import { TOUCH } from './footprint.ts'
import type { CheckContext, Rule } from './rule.ts'

/** Metres between the two faces that an opening may pierce: more is not a wall but another room. */
const THICKEST_WALL = 3
/** Cosine beyond which two walls count as parallel: within 3°. */
const PARALLEL = Math.cos((3 * Math.PI) / 180)

/** Rooms whose outline cannot be built, halls that start outside their rooms, openings that do not fit their walls. */
export const buildingRules: Rule = (context) => [
  ...outlines(context),
  ...halls(context),
  ...openings(context),
]

function outlines({ scene, title }: CheckContext): Finding[] {
  return Object.entries(scene.rooms).flatMap(([id, room]) => {
    const outline = outlineOf(room)
    const about = { title: title(id) }
    if (crossesItself(outline)) return [finding('outline-crossing', 'error', `rooms/${id}/outline`, about)]
    if (!isClockwise(outline))
      return [finding('outline-counter-clockwise', 'error', `rooms/${id}/outline`, about)]
    return []
  })
}

/** Whether two edges that are not neighbours meet, or two corners lie on one spot. */
function crossesItself(outline: readonly PlanPoint[]): boolean {
  const edges = edgesOf(outline)
  return edges.some(([a, b], index) =>
    edges.slice(index + 1).some(([c, d], offset) => {
      const neighbours = offset === 0 || (index === 0 && offset === edges.length - 2)
      return neighbours ? isSpot(a, b) || isSpot(c, d) : segmentsMeet(a, b, c, d)
    }),
  )
}

function isSpot(a: PlanPoint, b: PlanPoint): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function segmentsMeet(a: PlanPoint, b: PlanPoint, c: PlanPoint, d: PlanPoint): boolean {
  const sides = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)] as const
  if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) return true
  return (
    (sides[0] === 0 && between(a, b, c)) ||
    (sides[1] === 0 && between(a, b, d)) ||
    (sides[2] === 0 && between(c, d, a)) ||
    (sides[3] === 0 && between(c, d, b))
  )
}

/** Positive, zero or negative: on which side of the line a–b the point lies. */
function side(a: PlanPoint, b: PlanPoint, p: PlanPoint): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}

function between(a: PlanPoint, b: PlanPoint, p: PlanPoint): boolean {
  return (
    p[0] >= Math.min(a[0], b[0]) &&
    p[0] <= Math.max(a[0], b[0]) &&
    p[1] >= Math.min(a[1], b[1]) &&
    p[1] <= Math.max(a[1], b[1])
  )
}

function halls({ scene, title }: CheckContext): Finding[] {
  return Object.entries(scene.spaces).flatMap(([id, space]) => {
    if (space.kind !== 'hall') return []
    const inside = space.rooms.some((room) => {
      const record = scene.rooms[room]
      return record && contains(outlineOf(record), space.start.position)
    })
    return inside ? [] : [finding('start-outside', 'warning', `spaces/${id}/start`, { title: title(id) })]
  })
}

function openings({ scene }: CheckContext): Finding[] {
  const walls = wallMap(scene)
  const apart = Object.entries(scene.openings).flatMap(([id, opening]) => {
    const [first, second] = opening.walls.map((wall) => walls.get(wall))
    if (first && second && areBackToBack(first, second)) return []
    return [finding('opening-not-facing', 'error', `openings/${id}/walls`)]
  })
  const misplaced = [...walls.values()].flatMap((wall) =>
    wall.openings.flatMap((opening, index) => openingOn(wall, opening, wall.openings[index + 1])),
  )
  return [...apart, ...onceEach(misplaced)]
}

/** Parallel, looking away from each other, the second a wall's thickness behind the first. */
function areBackToBack(first: Wall, second: Wall): boolean {
  const towards: PlanPoint = [second.start[0] - first.start[0], second.start[1] - first.start[1]]
  const ahead = dot(towards, first.normal)
  return dot(first.normal, second.normal) < -PARALLEL && ahead < TOUCH && ahead > -THICKEST_WALL
}

function openingOn(wall: Wall, opening: WallOpening, next: WallOpening | undefined): Finding[] {
  const faults: readonly (readonly [rule: string, isSo: boolean])[] = [
    ['opening-beyond-wall', opening.x0 < -TOUCH || opening.x1 > wall.length + TOUCH],
    ['opening-too-tall', opening.height > wall.height + TOUCH],
    ['opening-overlap', next !== undefined && next.x0 < opening.x1 - TOUCH],
  ]
  return faults.flatMap(([rule, isSo]) => (isSo ? [finding(rule, 'warning', `openings/${opening.id}`)] : []))
}

/** An opening lies in two walls and may be at fault in both; it is said once. */
function onceEach(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((one) => [`${one.rule} ${one.path}`, one])).values()]
}
