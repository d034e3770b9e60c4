import type { Scene } from '../schema/scene.ts'
import type { PlanPoint } from '../schema/space.ts'
import { shownSize } from './sizes.ts'
import { distance, fromLocal, mix, nearestOnSegment, toLocal, yawTowards } from './vectors.ts'

/** A footprint that nobody walks through: a rectangle of the plan, metres. */
export interface Obstacle {
  readonly id: string
  readonly room: string
  readonly centre: PlanPoint
  readonly yaw: number
  readonly width: number
  readonly depth: number
}

/** Footprints of furniture and of partitions, in the order of the tables. */
export function builtObstacles(furniture: Scene['furniture'], partitions: Scene['partitions']): Obstacle[] {
  const pieces = Object.entries(furniture).map(([id, { room, position, yaw, size }]) => ({
    id,
    room,
    centre: position,
    yaw,
    width: size.width,
    depth: size.depth,
  }))
  const screens = Object.entries(partitions).map(([id, { room, start, end, thickness }]) => ({
    id,
    room,
    centre: mix(start, end, 0.5),
    yaw: yawTowards(start, end) + Math.PI / 2,
    width: distance(start, end),
    depth: thickness,
  }))
  return [...pieces, ...screens]
}

/** Footprints of the exhibits that stand on the floor. */
export function standingObstacles(scene: Scene): Obstacle[] {
  return Object.entries(scene.exhibits).flatMap(([id, { place }]) => {
    const size = place.kind === 'floor' ? shownSize(scene, id) : undefined
    if (place.kind !== 'floor' || !size) return []
    const centre: PlanPoint = [place.x, place.z]
    return [{ id, room: place.room, centre, yaw: place.yaw, width: size.width, depth: size.depth }]
  })
}

/** The footprint's corners, grown by `margin` metres on every side, clockwise as seen from above from the back left. */
export function cornersOf(
  { centre, yaw, width, depth }: Omit<Obstacle, 'id' | 'room'>,
  margin = 0,
): PlanPoint[] {
  const x = width / 2 + margin
  const z = depth / 2 + margin
  return [
    fromLocal(centre, yaw, -x, -z),
    fromLocal(centre, yaw, x, -z),
    fromLocal(centre, yaw, x, z),
    fromLocal(centre, yaw, -x, z),
  ]
}

/** Whether the point lies within the footprint. */
export function isInside(obstacle: Obstacle, p: PlanPoint): boolean {
  const [x, z] = toLocal(obstacle.centre, obstacle.yaw, p)
  return Math.abs(x) < obstacle.width / 2 && Math.abs(z) < obstacle.depth / 2
}

/** A stretch that nobody passes: part of a wall, a door's jamb, or an edge of a footprint. */
export type Segment = readonly [PlanPoint, PlanPoint]

const cross = (o: PlanPoint, a: PlanPoint, b: PlanPoint): number =>
  (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

/** Whether the two segments cross at a point inside both. */
export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0
}

/** Least distance between two segments, metres; 0 when they cross. */
export function segmentDistance(first: Segment, second: Segment): number {
  if (segmentsCross(first, second)) return 0
  const [a, b] = first
  const [c, d] = second
  return Math.min(
    distance(a, nearestOnSegment(a, c, d)),
    distance(b, nearestOnSegment(b, c, d)),
    distance(c, nearestOnSegment(c, a, b)),
    distance(d, nearestOnSegment(d, a, b)),
  )
}
