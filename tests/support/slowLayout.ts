/**
 * What the layout's quick answers mean, said as plainly as can be: everything is looked at, nothing is remembered.
 * Property tests hold the one to the other.
 */
import { axesOf } from '../../src/scenes/layout/axes.ts'
import { cornersOf, isInside, segmentDistance, segmentsCross } from '../../src/scenes/layout/obstacles.ts'
import type { Picked } from '../../src/scenes/layout/picking.ts'
import { contains } from '../../src/scenes/layout/polygon.ts'
import { poseOf } from '../../src/scenes/layout/poses.ts'
import type { Ray } from '../../src/scenes/layout/projecting.ts'
import { type Box, enterBox } from '../../src/scenes/layout/rayBoxes.ts'
import { roomOfPlace } from '../../src/scenes/layout/rooms.ts'
import { shownSize } from '../../src/scenes/layout/sizes.ts'
import { isStandIn } from '../../src/scenes/layout/standIns.ts'
import { VISITOR_RADIUS } from '../../src/scenes/layout/standing.ts'
import { distance, mix, nearestOnSegment, step } from '../../src/scenes/layout/vectors.ts'
import type { WalkableArea } from '../../src/scenes/layout/walkable.ts'
import type { Scene } from '../../src/scenes/schema/scene.ts'
import type { PlanPoint } from '../../src/scenes/schema/space.ts'

export function slowRoomAt(area: WalkableArea, p: PlanPoint): string | undefined {
  return area.rooms.find(({ outline }) => contains(outline, p))?.id
}

export function slowIsWalkable(area: WalkableArea, p: PlanPoint): boolean {
  return (
    (slowRoomAt(area, p) !== undefined || area.passages.some((passage) => contains(passage, p))) &&
    area.solids.every(([a, b]) => distance(p, nearestOnSegment(p, a, b)) >= VISITOR_RADIUS) &&
    !area.obstacles.some((obstacle) => isInside(obstacle, p))
  )
}

export function slowIsStraightWay(area: WalkableArea, from: PlanPoint, to: PlanPoint): boolean {
  return (
    slowIsWalkable(area, from) &&
    slowIsWalkable(area, to) &&
    area.solids.every((solid) => segmentDistance([from, to], solid) >= VISITOR_RADIUS)
  )
}

export function slowIsInSight(area: WalkableArea, from: PlanPoint, to: PlanPoint): boolean {
  return area.walls.every((wall) => !segmentsCross([from, to], wall))
}

/** As `slide` walks and pushes: strides of 5 cm, four pushes, a tenth of a millimetre of clearance. */
export function slowSlide(area: WalkableArea, from: PlanPoint, to: PlanPoint): PlanPoint {
  if (!slowIsWalkable(area, from)) return from
  const strides = Math.min(Math.max(Math.ceil(distance(from, to) / 0.05), 1), 4000)
  let at = from
  for (let i = 0; i < strides; i++) {
    const wanted: PlanPoint = [at[0] + (to[0] - from[0]) / strides, at[1] + (to[1] - from[1]) / strides]
    const next = slowIsWalkable(area, wanted) ? wanted : slowPushedOut(area, wanted)
    if (distance(at, next) > 0.1 || !slowIsWalkable(area, next)) break
    at = next
  }
  return at
}

function slowPushedOut(area: WalkableArea, p: PlanPoint): PlanPoint {
  let at = p
  for (let i = 0; i < 4; i++) {
    for (const [a, b] of area.solids) {
      const nearest = nearestOnSegment(at, a, b)
      const gap = distance(at, nearest)
      if (gap < VISITOR_RADIUS && gap > 0) at = mix(nearest, at, (VISITOR_RADIUS + 1e-4) / gap)
    }
  }
  return at
}

/** Metres of the shortest way through the whole area that turns before and in doorways, at furniture and at corners. */
export function slowWayLength(area: WalkableArea, from: PlanPoint, to: PlanPoint): number {
  const margin = VISITOR_RADIUS + 0.05
  const points = [
    from,
    ...[
      ...area.doorways.flatMap(({ sides, centre }) => [
        ...sides.map(({ wall, x0, x1 }) => step(wall.start, wall.along, (x0 + x1) / 2, wall.normal, margin)),
        centre,
      ]),
      ...area.obstacles.flatMap((obstacle) => cornersOf(obstacle, margin)),
      ...area.rooms
        .flatMap(({ outline }) => outline)
        .flatMap(([x, z]): PlanPoint[] => [
          [x - margin, z - margin],
          [x + margin, z - margin],
          [x + margin, z + margin],
          [x - margin, z + margin],
        ]),
    ].filter((point) => slowIsWalkable(area, point)),
    to,
  ]
  const cost = points.map((_, i) => (i === 0 ? 0 : Number.POSITIVE_INFINITY))
  const open = new Set(points.keys())
  while (open.size > 0) {
    const at = [...open].reduce((best, i) => ((cost[i] ?? 0) < (cost[best] ?? 0) ? i : best))
    open.delete(at)
    for (const i of open) {
      const [here, there] = [points[at] ?? from, points[i] ?? from]
      const total = (cost[at] ?? 0) + distance(here, there)
      if (total < (cost[i] ?? 0) && slowIsStraightWay(area, here, there)) cost[i] = total
    }
  }
  return cost.at(-1) ?? Number.POSITIVE_INFINITY
}

/** Distance to the nearest thing, piece of furniture or wall without openings that the ray meets. */
export function slowDistance(scene: Scene, space: string, ray: Ray): number {
  const boxes = [
    ...slowOrder(scene, space).flatMap((id) => shownBox(scene, id) ?? []),
    ...Object.values(scene.furniture).map(
      ({ position: [x, z], yaw, size: { width, height, depth } }): Box => ({
        origin: [x, 0, z],
        axes: axesOf(yaw, 0),
        least: [-width / 2, 0, -depth / 2],
        most: [width / 2, height - 0.005, depth / 2],
      }),
    ),
  ]
  return Math.min(...boxes.flatMap((box) => enterBox(ray, box) ?? []), Number.POSITIVE_INFINITY)
}

export const isOfBox = (picked: Picked | undefined) =>
  picked?.kind === 'shown' || picked?.kind === 'furniture'

function shownBox(scene: Scene, id: string): Box | undefined {
  const [pose, size] = [poseOf(scene, id), shownSize(scene, id)]
  if (!pose || !size) return undefined
  const depth = Math.max(size.depth, 0.005)
  const back = scene.exhibits[id]?.place.kind === 'floor' ? -depth / 2 : 0
  return {
    origin: pose.position,
    axes: axesOf(pose.yaw, pose.lean),
    least: [-size.width / 2, -size.height / 2, back],
    most: [size.width / 2, size.height / 2, back + depth],
  }
}

const slowPlace = (scene: Scene, id: string) => (scene.exhibits[id] ?? scene.texts[id])?.place

function slowSpace(scene: Scene, id: string): string | undefined {
  const place = slowPlace(scene, id)
  if (!place) return undefined
  if (place.kind === 'section') return scene.spaces[place.space] ? place.space : undefined
  const room = roomOfPlace(scene, place)
  return Object.keys(scene.spaces).find((space) => {
    const record = scene.spaces[space]
    return room !== undefined && record?.kind === 'hall' && record.rooms.includes(room)
  })
}

export function slowOrder(scene: Scene, space: string): string[] {
  const isHere = (id: string) => slowSpace(scene, id) === space
  const listed = (scene.spaces[space]?.order ?? []).filter((id) => isStandIn(id) || isHere(id))
  const all = [...Object.keys(scene.texts).sort(), ...Object.keys(scene.exhibits).sort()].filter(isHere)
  return [...new Set([...listed, ...all])]
}
