import { centroidOf, contains, outlineOf } from '../../../scenes/layout/polygon.ts'
import { clamp } from '../../../scenes/layout/vectors.ts'
import { pointOnWall, projectOnWall, type Wall } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Opening, PlanPoint, Room } from '../../../scenes/schema/space.ts'
import { toMillionths } from '../../numbers.ts'
import { type Snapped, snapPoint } from './snapPoint.ts'

/** The room of a hall that a point of the plan lies in. */
export function roomUnder(scene: Scene, rooms: readonly string[], point: PlanPoint): string | undefined {
  return rooms.find((id) => {
    const room = scene.rooms[id]
    return room !== undefined && contains(outlineOf(room), point)
  })
}

/**
 * Where a piece of furniture comes to stand when its middle is drawn to `point`: on the middle axes of the room and
 * of the furniture beside it, else on the grid.
 * @param tolerance metres
 */
export function standAt(
  scene: Scene,
  room: string,
  point: PlanPoint,
  tolerance: number,
  moved?: string,
): Snapped {
  const outline = scene.rooms[room] ? outlineOf(scene.rooms[room]) : []
  const beside = Object.entries(scene.furniture)
    .filter(([id, furniture]) => id !== moved && furniture.room === room)
    .map(([, furniture]) => furniture.position)
  const axes = [centroidOf(outline), ...beside]
  return snapPoint(point, { us: axes.map(([x]) => x), vs: axes.map(([, z]) => z) }, tolerance)
}

/** Where a corner of a room comes to be: in line with the room's other corners, else on the grid. */
export function cornerAt(room: Room, corner: string, point: PlanPoint, tolerance: number): Snapped {
  const others = room.outline.filter(({ id }) => id !== corner)
  return snapPoint(point, { us: others.map(({ x }) => x), vs: others.map(({ z }) => z) }, tolerance)
}

/**
 * How far along its first wall an opening comes to be: always within both of the walls that it joins.
 * @param wanted metres from the first wall's left end
 */
export function openingAt(opening: Opening, walls: ReadonlyMap<string, Wall>, wanted: number): number {
  const [first, second] = opening.walls.map((id) => walls.get(id))
  if (!first || !second) return opening.x
  const half = opening.width / 2
  const [near, far] = sharedStretch(first, second)
  return near + half > far - half ? (near + far) / 2 : clamp(wanted, near + half, far - half)
}

/** Where a drag draws an opening's middle: to the middle of the wall when near to it, else to whole 5 cm. */
export function openingDrawnTo(wall: Wall, point: PlanPoint, tolerance: number): number {
  const along = projectOnWall(wall, point)
  const middle = wall.length / 2
  return Math.abs(along - middle) <= tolerance ? middle : Math.round(along * 20) / 20
}

/** The part of the first wall that the second faces, metres along the first. */
function sharedStretch(first: Wall, second: Wall): [near: number, far: number] {
  const ends = [0, second.length].map((x) => projectOnWall(first, pointOnWall(second, x)))
  return [Math.max(0, Math.min(...ends)), Math.min(first.length, Math.max(...ends))]
}

/** Step of a turn, radians. */
export const TURN = Math.PI / 12

/**
 * The yaw of a thing whose front is drawn towards `point`.
 * @param free turns by single degrees instead of by `TURN`
 */
export function yawToFace(centre: PlanPoint, point: PlanPoint, free: boolean): number {
  const step = free ? Math.PI / 180 : TURN
  const yaw = Math.atan2(point[0] - centre[0], point[1] - centre[1])
  return normalYaw(Math.round(yaw / step) * step)
}

/** The same direction as an angle from −π to π, to the millionth, so that turning back gives the same number. */
export function normalYaw(yaw: number): number {
  const turned = Math.atan2(Math.sin(yaw), Math.cos(yaw))
  return toMillionths(turned)
}
