import { roomOfPlace } from '../../../scenes/layout/rooms.ts'
import { roomOfStandIn } from '../../../scenes/layout/standIns.ts'
import { placeOf } from '../../../scenes/layout/visiting.ts'
import type { WalkableArea } from '../../../scenes/layout/walking.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { type Passage, passagesOf } from './passages.ts'

/** Rooms on a visitor's way that are made ready before they come into sight. */
const WAY = 3

interface Whereabouts {
  /** Rooms that are seen, and those among them in which the visitor stands. */
  readonly seen: readonly string[]
  readonly here: readonly string[]
  /** The room to which the visitor is on the way. */
  readonly goal: string | undefined
  /** All rooms, in visiting order. */
  readonly order: readonly string[]
}

/**
 * Rooms that are not seen but soon may be, the likeliest first: those on the way, those next door, the next in visiting
 * order, and those behind the doorways of what is seen.
 */
export function roomsAhead(area: WalkableArea, { seen, here, goal, order }: Whereabouts): string[] {
  const passages = passagesOf(area)
  const behind = (rooms: readonly string[]) =>
    rooms.flatMap((room) => passages.get(room)?.map((passage) => passage.room) ?? [])
  const last = order.findLastIndex((room) => here.includes(room))
  const likely = new Set([
    ...(goal === undefined ? [] : wayTo(passages, here, goal)),
    ...behind(here),
    ...order.slice(last + 1, last + 2),
    ...behind(seen),
  ])
  for (const room of seen) likely.delete(room)
  return [...likely]
}

/** The first rooms of the way with the fewest doorways, and the last. */
function wayTo(
  passages: ReadonlyMap<string, readonly Passage[]>,
  from: readonly string[],
  goal: string,
): string[] {
  const before = new Map<string, string | undefined>(from.map((room) => [room, undefined]))
  const queue = [...from]
  for (let i = 0; i < queue.length && !before.has(goal); i++) {
    const room = queue[i] ?? goal
    for (const passage of passages.get(room) ?? []) {
      if (before.has(passage.room)) continue
      before.set(passage.room, room)
      queue.push(passage.room)
    }
  }
  const way: string[] = []
  for (let room: string | undefined = goal; room !== undefined; room = before.get(room)) way.unshift(room)
  return [...way.slice(0, WAY + 1), goal]
}

/** The room of a thing, also of one that is still to come. */
export function roomOfShown(scene: Scene, shown: string): string | undefined {
  const place = placeOf(scene, shown)
  return place ? roomOfPlace(scene, place) : roomOfStandIn(shown)
}
