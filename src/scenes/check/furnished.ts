import { grouped } from '../layout/groups.ts'
import { shownOn } from '../layout/placed.ts'
import { contains, distanceToOutline, outlineOf } from '../layout/polygon.ts'
import { shownSize } from '../layout/sizes.ts'
import { toLocal } from '../layout/vectors.ts'
import type { Scene } from '../schema/scene.ts'
import type { Furniture, PlanPoint, Room } from '../schema/space.ts'
import { type Finding, finding } from './finding.ts'
import { cornersOf, type Footprint, firstOverlaps, TOUCH } from './footprint.ts'
import type { CheckContext, Rule } from './rule.ts'

/** A thing and what it covers, in the plan or on a surface. */
interface Standing {
  readonly id: string
  readonly path: string
  readonly footprint: Footprint
}

/** Furniture outside its room or over other furniture; what lies on it, over its edge or over one another. */
export const furnitureRules: Rule = (context) => [
  ...inRooms(context),
  ...Object.keys(context.scene.furniture).flatMap((id) => onSurface(context, id)),
  ...onFloor(context),
]

function inRooms({ scene }: CheckContext): Finding[] {
  const byRoom = grouped(Object.entries(scene.furniture), ([, { room }]) => room)
  return Object.entries(scene.rooms).flatMap(([id, room]) => inRoom(room, byRoom.get(id) ?? []))
}

function inRoom(room: Room, furniture: readonly (readonly [id: string, piece: Furniture])[]): Finding[] {
  const outline = outlineOf(room)
  const standing = furniture.map(([id, piece]): Standing & Pick<Furniture, 'kind'> => ({
    id,
    kind: piece.kind,
    path: `furniture/${id}/position`,
    footprint: { centre: piece.position, yaw: piece.yaw, width: piece.size.width, depth: piece.size.depth },
  }))
  return [
    ...standing
      .filter(({ footprint }) => !isInside(outline, footprint))
      .map(({ path, kind }) => finding(`${kind}-outside-room`, 'warning', path)),
    ...firstOverlaps(standing).map(([{ path, kind }]) => finding(`${kind}-overlap`, 'warning', path)),
  ]
}

/** All corners in the room, and no corner of the room in the footprint (which would be an edge through a wall). */
function isInside(outline: readonly PlanPoint[], footprint: Footprint): boolean {
  const { centre, yaw, width, depth } = footprint
  const holds = (point: PlanPoint) => {
    const [x, z] = toLocal(centre, yaw, point)
    return Math.abs(x) < width / 2 - TOUCH && Math.abs(z) < depth / 2 - TOUCH
  }
  return (
    cornersOf(footprint).every(
      (corner) => contains(outline, corner) || distanceToOutline(outline, corner) <= TOUCH,
    ) && !outline.some(holds)
  )
}

function onSurface({ scene, title }: CheckContext, furniture: string): Finding[] {
  const piece = scene.furniture[furniture]
  if (!piece) return []
  const laid = laidOn(scene, furniture)
  const { width, depth } = piece.size
  const overEdge = (corner: PlanPoint) =>
    Math.abs(corner[0]) > width / 2 + TOUCH || Math.abs(corner[1]) > depth / 2 + TOUCH
  return [
    ...laid
      .filter(({ footprint }) => cornersOf(footprint).some(overEdge))
      .map(({ id, path }) => finding('surface-overflow', 'warning', path, { title: title(id) })),
    ...firstOverlaps(laid).map(([thing, other]) =>
      finding('surface-overlap', 'warning', thing.path, { title: title(thing.id), other: title(other.id) }),
    ),
  ]
}

function laidOn(scene: Scene, furniture: string): Standing[] {
  return shownOn(scene, furniture).flatMap((id): Standing[] => {
    const table = Object.hasOwn(scene.exhibits, id) ? 'exhibits' : 'texts'
    const place = scene[table][id]?.place
    const size = shownSize(scene, id)
    if (place?.kind !== 'furniture' || !size) return []
    const footprint = {
      centre: [place.x, place.z] as PlanPoint,
      yaw: place.yaw,
      width: size.width,
      depth: size.height,
    }
    return [{ id, path: `${table}/${id}/place`, footprint }]
  })
}

function onFloor({ scene, title }: CheckContext): Finding[] {
  return (['exhibits', 'texts'] as const).flatMap((table) =>
    Object.entries(scene[table]).flatMap(([id, { place }]) => {
      const room = place.kind === 'floor' ? scene.rooms[place.room] : undefined
      if (place.kind !== 'floor' || !room || contains(outlineOf(room), [place.x, place.z])) return []
      return [finding('floor-outside-room', 'warning', `${table}/${id}/place`, { title: title(id) })]
    }),
  )
}
