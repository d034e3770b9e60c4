import { type PointerEvent, useState } from 'react'
import type { Guide } from '../../../scenes/layout/hanging.ts'
import { hungSize } from '../../../scenes/layout/hanging.ts'
import { placeOf } from '../../../scenes/layout/visiting.ts'
import { projectOnWall, wallMap, wallsOf } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { PlanPoint } from '../../../scenes/schema/space.ts'
import { moveFurniture } from '../../commands/furniture.ts'
import { moveOpening } from '../../commands/openings.ts'
import { moveCorner } from '../../commands/rooms.ts'
import { moveShown } from '../../commands/shown.ts'
import { setHall } from '../../commands/spaces.ts'
import type { Interaction } from '../../state/selection.ts'
import { useSurface } from '../drawing/Surface.ts'
import { useDragging } from '../drawing/useDragging.ts'
import { type Edit, edit } from '../edit.ts'
import type { HallEntry } from '../session.ts'
import type { Pending } from '../usePending.ts'
import { cornerAt, openingAt, openingDrawnTo, roomUnder, standAt, yawToFace } from './moves.ts'
import { placeOnPlan } from './placeOnPlan.ts'
import type { PlanGuide } from './snapPoint.ts'

/** Pixels within which guides draw what is moved. */
export const DRAW = 8

export interface PlanDrags {
  /** Lines across the plan to which what is in the hand has been drawn. */
  readonly guides: readonly PlanGuide[]
  /** The same along the wall on which it hangs. */
  readonly wallGuides: readonly Guide[]
  shown(id: string, event: PointerEvent): void
  furniture(id: string, event: PointerEvent): void
  turnFurniture(id: string, event: PointerEvent): void
  opening(id: string, event: PointerEvent): void
  corner(room: string, corner: string, event: PointerEvent): void
  start(event: PointerEvent): void
  turnStart(event: PointerEvent): void
}

interface Found {
  readonly edit: Edit
  readonly guides?: readonly PlanGuide[]
  readonly wallGuides?: readonly Guide[]
}

/** What each thing of the plan does when it is dragged. `scene` is the document, without what is in the hand. */
export function usePlanDrags(scene: Scene, { id: space, hall }: HallEntry, pending: Pending): PlanDrags {
  const { scale, pointOf } = useSurface()
  const begin = useDragging()
  const [guides, setGuides] = useState<Pick<Found, 'guides' | 'wallGuides'>>({})
  const tolerance = DRAW / scale

  /** Drags from `middle`: the hand keeps its distance from it. */
  const dragging = (
    event: PointerEvent,
    ids: readonly string[],
    middle: PlanPoint,
    find: (point: PlanPoint, free: boolean) => Found | undefined,
  ) => {
    const origin = pointOf(event)
    const finish = (how: () => void) => () => {
      setGuides({})
      how()
    }
    begin(event, {
      move: (now) => {
        const at = pointOf(now)
        const offset: PlanPoint = [at[0] - origin[0], at[1] - origin[1]]
        const found = find([middle[0] + offset[0], middle[1] + offset[1]], now.shiftKey)
        if (!found) return
        const interaction: Interaction = { kind: 'moving', ids, origin, offset, places: {} }
        pending.propose(found.edit, interaction)
        setGuides(found)
      },
      drop: finish(pending.keep),
      cancel: finish(pending.drop),
    })
  }

  return {
    guides: guides.guides ?? [],
    wallGuides: guides.wallGuides ?? [],

    shown(id, event) {
      const from = placeOf(scene, id)
      const size = hungSize(scene, id)
      if (!from || !size) return
      const walls = hall.rooms.flatMap((room) => wallsOf(scene, room))
      const wall = from.kind === 'wall' ? wallMap(scene).get(from.wall) : undefined
      const slip = wall && from.kind === 'wall' ? from.x - projectOnWall(wall, pointOf(event)) : 0
      // The hand itself decides on the wall, so that a thing changes walls where the hand does.
      dragging(event, [id], pointOf(event), (point) => {
        const found = placeOnPlan({ scene, rooms: hall.rooms, walls, point, size, id, from, slip, tolerance })
        return found && { edit: edit(moveShown, { places: { [id]: found.place } }), wallGuides: found.guides }
      })
    },

    furniture(id, event) {
      const furniture = scene.furniture[id]
      if (!furniture) return
      dragging(event, [id], furniture.position, (wanted) => {
        const room = roomUnder(scene, hall.rooms, wanted)
        if (!room) return undefined
        const { point, guides } = standAt(scene, room, wanted, tolerance, id)
        return { edit: edit(moveFurniture, { id, fields: { room, position: point } }), guides }
      })
    },

    turnFurniture(id, event) {
      const furniture = scene.furniture[id]
      if (!furniture) return
      dragging(event, [id], pointOf(event), (point, free) => ({
        edit: edit(moveFurniture, { id, fields: { yaw: yawToFace(furniture.position, point, free) } }),
      }))
    },

    opening(id, event) {
      const opening = scene.openings[id]
      const walls = wallMap(scene)
      const wall = opening && walls.get(opening.walls[0])
      if (!opening || !wall) return
      const middle: PlanPoint = [
        wall.start[0] + wall.along[0] * opening.x,
        wall.start[1] + wall.along[1] * opening.x,
      ]
      dragging(event, [id], middle, (point) => {
        const x = openingAt(opening, walls, openingDrawnTo(wall, point, tolerance))
        return { edit: edit(moveOpening, { id, fields: { x } }) }
      })
    },

    corner(roomId, corner, event) {
      const room = scene.rooms[roomId]
      const vertex = room?.outline.find(({ id }) => id === corner)
      if (!room || !vertex) return
      dragging(event, [corner], [vertex.x, vertex.z], (wanted) => {
        const { point, guides } = cornerAt(room, corner, wanted, tolerance)
        return { edit: edit(moveCorner, { room: roomId, corner, to: point }), guides }
      })
    },

    start(event) {
      dragging(event, [space], hall.start.position, (wanted) => {
        const room = roomUnder(scene, hall.rooms, wanted)
        if (!room) return undefined
        const { point, guides } = standAt(scene, room, wanted, tolerance)
        return {
          edit: edit(setHall, { id: space, fields: { start: { ...hall.start, position: point } } }),
          guides,
        }
      })
    },

    turnStart(event) {
      const { position } = hall.start
      dragging(event, [space], pointOf(event), (point, free) => {
        // A visitor at yaw 0 looks along −z, where a thing at yaw 0 faces +z.
        const behind: PlanPoint = [2 * position[0] - point[0], 2 * position[1] - point[1]]
        const start = { ...hall.start, yaw: yawToFace(position, behind, free) }
        return { edit: edit(setHall, { id: space, fields: { start } }) }
      })
    },
  }
}
