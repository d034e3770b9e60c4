import { boundsOf } from '../layout/polygon.ts'
import { dot, fromLocal, frontOf, rightOf } from '../layout/vectors.ts'
import type { PlanPoint } from '../schema/space.ts'

/** Metres within which two things only touch. */
export const TOUCH = 0.01

/** What a thing covers, seen from above: a rectangle about its centre, metres and radians. */
export interface Footprint {
  readonly centre: PlanPoint
  readonly yaw: number
  readonly width: number
  readonly depth: number
}

export function cornersOf({ centre, yaw, width, depth }: Footprint): PlanPoint[] {
  const signs: PlanPoint[] = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ]
  return signs.map(([x, z]) => fromLocal(centre, yaw, (x * width) / 2, (z * depth) / 2))
}

/** Whether two footprints share more than an edge: they do unless some line keeps them apart (separating axes). */
function footprintsOverlap(a: Footprint, b: Footprint): boolean {
  const cornersA = cornersOf(a)
  const cornersB = cornersOf(b)
  return [rightOf(a.yaw), frontOf(a.yaw), rightOf(b.yaw), frontOf(b.yaw)].every((axis) => {
    const [lowA, highA] = extentAlong(axis, cornersA)
    const [lowB, highB] = extentAlong(axis, cornersB)
    return highA - lowB > TOUCH && highB - lowA > TOUCH
  })
}

function extentAlong(axis: PlanPoint, corners: readonly PlanPoint[]): [low: number, high: number] {
  const along = corners.map((corner) => dot(axis, corner))
  return [Math.min(...along), Math.max(...along)]
}

/**
 * Each thing at most once, with the first that it overlaps. Things are met from −x to +x, so that far ones are never
 * compared.
 */
export function firstOverlaps<Thing extends { readonly footprint: Footprint }>(
  things: readonly Thing[],
): [thing: Thing, other: Thing][] {
  const met = things
    .map((thing) => ({ thing, ...boundsOf(cornersOf(thing.footprint)) }))
    .sort((a, b) => a.minX - b.minX)
  return met.flatMap(({ thing, maxX, minZ, maxZ }, index): [Thing, Thing][] => {
    for (let next = index + 1; next < met.length; next++) {
      const other = met[next]
      if (!other || other.minX >= maxX) return []
      const near = other.minZ < maxZ && other.maxZ > minZ
      if (near && footprintsOverlap(thing.footprint, other.thing.footprint)) return [[thing, other.thing]]
    }
    return []
  })
}
