import type { Doorway } from '../../../scenes/layout/doorways.ts'
import type { WalkableArea } from '../../../scenes/layout/walking.ts'
import { pointOnWall } from '../../../scenes/layout/walls.ts'
import type { PlanPoint } from '../../../scenes/schema/space.ts'

/** A doorway as it is seen from one of its rooms. */
export interface Passage {
  /** The room behind it. */
  readonly room: string
  /** Ends of the hole at its widest, on the wall of this room and on that of the room behind. */
  readonly near: readonly [PlanPoint, PlanPoint]
  readonly far: readonly [PlanPoint, PlanPoint]
  /** Into the room from which it is seen. */
  readonly normal: PlanPoint
}

const cache = new WeakMap<WalkableArea, ReadonlyMap<string, readonly Passage[]>>()

/** The doorways of every room by the room: looked up in every frame. */
export function passagesOf(area: WalkableArea): ReadonlyMap<string, readonly Passage[]> {
  const known = cache.get(area)
  if (known) return known
  const passages = new Map<string, Passage[]>()
  for (const { id, sides } of area.doorways) {
    for (const [near, far] of [sides, [sides[1], sides[0]] as const]) {
      const [room, behind] = [near.wall.room, far.wall.room]
      if (room === behind) continue
      const passage = { room: behind, near: holeOf(near, id), far: holeOf(far, id), normal: near.wall.normal }
      passages.set(room, [...(passages.get(room) ?? []), passage])
    }
  }
  cache.set(area, passages)
  return passages
}

/** A moon gate is wider than its foot, and a visitor sees through all of it. */
function holeOf({ wall, x0, x1 }: Doorway['sides'][number], id: string): Passage['near'] {
  const hole = wall.openings.find((opening) => opening.id === id)
  return [pointOnWall(wall, hole?.x0 ?? x0), pointOnWall(wall, hole?.x1 ?? x1)]
}
