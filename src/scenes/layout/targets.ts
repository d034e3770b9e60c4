import type { Scene } from '../schema/scene.ts'
import { axesOf } from './axes.ts'
import { grouped } from './groups.ts'
import { byIdentity } from './memo.ts'
import type { PlanBounds } from './polygon.ts'
import { poseOf } from './poses.ts'
import { type Box, boundsOfBox } from './rayBoxes.ts'
import { pagesSeen, shownSize } from './sizes.ts'
import { roomsInOrder, type ShownId } from './visiting.ts'
import { type Wall, wallsOf } from './walls.ts'

/** Metres that a hung thing is at least deep, so that it lies before its wall. */
const LEAST_DEPTH = 0.005
/** Metres by which bounds are wider than what lies in them: nothing is missed for a last digit. */
const SKIN = 0.001

interface Target {
  readonly id: string
  readonly box: Box
}

/** What a ray may meet in one room, and the bounds of the plan that hold all of it. */
export interface RoomTargets {
  readonly bounds: PlanBounds
  readonly shown: readonly Target[]
  readonly furniture: readonly Target[]
  readonly walls: readonly Wall[]
}

const furnitureByRoom = byIdentity((furniture: Scene['furniture']) =>
  grouped(
    Object.entries(furniture).map(([id, { room, position, yaw, size }]) => ({
      room,
      id,
      box: {
        origin: [position[0], 0, position[1]],
        axes: axesOf(yaw, 0),
        least: [-size.width / 2, 0, -size.depth / 2],
        // What lies on the surface begins where the furniture ends.
        most: [size.width / 2, size.height - LEAST_DEPTH, size.depth / 2],
      } satisfies Box,
    })),
    ({ room }) => room,
  ),
)

const targetsOf = byIdentity((scene: Scene) => {
  const bySpace = new Map<string, readonly RoomTargets[]>()
  return (spaceId: string): readonly RoomTargets[] => {
    const known = bySpace.get(spaceId)
    if (known) return known
    const targets = roomsInOrder(scene, spaceId).map(({ room, shown }) => targetsIn(scene, room, shown))
    bySpace.set(spaceId, targets)
    return targets
  }
})

/** What a ray may meet in each room of a hall, once a scene. */
export function roomTargets(scene: Scene, spaceId: string): readonly RoomTargets[] {
  return targetsOf(scene)(spaceId)
}

/** By the walls of a room: what else its targets were made of, and they. */
const made = new WeakMap<readonly Wall[], { of: readonly unknown[]; targets: RoomTargets }>()

/** The same targets as long as a room's records stay the very same, whatever arrives elsewhere. */
function targetsIn(scene: Scene, room: string, shown: readonly ShownId[]): RoomTargets {
  const walls = wallsOf(scene, room)
  const furniture = furnitureByRoom(scene.furniture).get(room) ?? NONE
  const of = [furniture, ...shown.flatMap((id) => recordsOf(scene, id))]
  const known = made.get(walls)
  if (known && known.of.length === of.length && of.every((each, index) => each === known.of[index]))
    return known.targets
  const targets = makeTargets(
    walls,
    furniture,
    shown.flatMap((id) => shownTarget(scene, id) ?? []),
  )
  made.set(walls, { of, targets })
  return targets
}

const NONE: readonly Target[] = []

/** What the place and the size of a thing depend on, besides the building and the furniture. */
function recordsOf(scene: Scene, id: ShownId): unknown[] {
  const exhibit = scene.exhibits[id]
  if (!exhibit) return [id, scene.texts[id]]
  const object = scene.objects[exhibit.object]
  const pictures = object ? pagesSeen(object, exhibit.page ?? 0).map((media) => scene.media[media]) : []
  return [id, exhibit, object, ...pictures]
}

function makeTargets(
  walls: readonly Wall[],
  furniture: readonly Target[],
  shown: readonly Target[],
): RoomTargets {
  const corners = walls.flatMap(({ start, end }) => [start, end])
  const bounds = [
    ...corners.map(([x, z]) => ({ minX: x, minZ: z, maxX: x, maxZ: z })),
    ...[...furniture, ...shown].map(({ box }) => boundsOfBox(box)),
  ]
  return { bounds: around(bounds), shown, furniture, walls }
}

function shownTarget(scene: Scene, id: ShownId): Target | undefined {
  const pose = poseOf(scene, id)
  if (!pose) return undefined
  const size = shownSize(scene, id) ?? { width: 0, height: 0, depth: 0 }
  const depth = Math.max(size.depth, LEAST_DEPTH)
  const back = scene.exhibits[id]?.place.kind === 'floor' ? -depth / 2 : 0
  const box: Box = {
    origin: pose.position,
    axes: axesOf(pose.yaw, pose.lean),
    least: [-size.width / 2, -size.height / 2, back],
    most: [size.width / 2, size.height / 2, back + depth],
  }
  return { id, box }
}

function around(bounds: readonly PlanBounds[]): PlanBounds {
  return bounds.reduce(
    (all, each) => ({
      minX: Math.min(all.minX, each.minX - SKIN),
      minZ: Math.min(all.minZ, each.minZ - SKIN),
      maxX: Math.max(all.maxX, each.maxX + SKIN),
      maxZ: Math.max(all.maxZ, each.maxZ + SKIN),
    }),
    { minX: Infinity, minZ: Infinity, maxX: -Infinity, maxZ: -Infinity },
  )
}
