import { clampToWall, EYE_LEVEL, hungSize, reachOf } from '../../../scenes/layout/hanging.ts'
import { centroidOf, outlineOf } from '../../../scenes/layout/polygon.ts'
import { type Wall, wallsOf } from '../../../scenes/layout/walls.ts'
import type { WallPlace } from '../../../scenes/schema/exhibit.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Furniture, PlanPoint } from '../../../scenes/schema/space.ts'
import { neighboursOn } from '../elevation/neighbours.ts'
import { freePlace } from '../elevation/spacing.ts'
import { FURNITURE_SIZES, type NewThing, sceneWith } from '../newThings.ts'
import { patchOf, patchOfStart } from '../plan/footprint.ts'
import { freeSpot } from '../plan/freeSpot.ts'
import { hallsOf } from '../session.ts'

/**
 * Where a new thing hangs when nobody points at a place: at the height of the eyes in the widest gap of this wall, else
 * of the next wall around the room that has one; in the middle of this wall when none has.
 */
export function nextOnWall(scene: Scene, thing: NewThing, from: Wall): WallPlace {
  const trial: WallPlace = { kind: 'wall', wall: from.id, x: from.length / 2, y: EYE_LEVEL }
  const size = hungSize(sceneWith(scene, thing, trial), thing.id)
  if (!size) return trial
  const around = wallsOf(scene, from.room)
  const start = around.findIndex(({ id }) => id === from.id)
  const inOrder = [...around.slice(start), ...around.slice(0, start)]
  for (const wall of inOrder) {
    const x = freePlace(wall.length, 2 * reachOf(size).side, neighboursOn(scene, wall, thing.id))
    if (x !== undefined) return { ...trial, wall: wall.id, ...clampToWall({ wall, size, x, y: EYE_LEVEL }) }
  }
  return { ...trial, ...clampToWall({ wall: from, size, x: trial.x, y: EYE_LEVEL }) }
}

/** Metres left free around new furniture, to walk by (standards.md §1.3 of the reference). */
const AROUND = 0.46

/** Where new furniture stands when nobody points at a place: clear of the entrance and of what stands there. */
export function nextInRoom(scene: Scene, room: string, kind: Furniture['kind']): PlanPoint | undefined {
  const record = scene.rooms[room]
  if (!record) return undefined
  const size = FURNITURE_SIZES[kind]
  const entrances = hallsOf(scene)
    .filter(({ hall }) => hall.rooms.includes(room))
    .map(({ hall }) => patchOfStart(hall.start))
  const taken = [...entrances, ...Object.values(scene.furniture).map(patchOf)]
  const outline = outlineOf(record)
  const half: PlanPoint = [size.width / 2 + AROUND, size.depth / 2 + AROUND]
  return freeSpot(outline, taken, half) ?? centroidOf(outline)
}
