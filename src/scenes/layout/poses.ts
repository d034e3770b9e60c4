import type { Place } from '../schema/exhibit.ts'
import type { Scene } from '../schema/scene.ts'
import type { Furniture } from '../schema/space.ts'
import { shownSize } from './sizes.ts'
import { fromLocal, type Point3 } from './vectors.ts'
import { pointOnWall, wallMap } from './walls.ts'

/** Where a shown thing is and how it is turned. */
export interface Pose {
  /**
   * Metres. Hung: the centre of its back, flush with the wall. On furniture: the centre of its underside, on the
   * surface. On the floor: its own centre.
   */
  readonly position: Point3
  readonly yaw: number
  /** Radians by which it leans back from upright: 0 on a wall, a quarter turn when it lies flat. */
  readonly lean: number
  readonly room: string
}

/** Radians by which a lectern's top rises towards the back. */
export const LECTERN_SLOPE = Math.PI / 9

const leanOn = (kind: Furniture['kind']): number => Math.PI / 2 - (kind === 'lectern' ? LECTERN_SLOPE : 0)

/** Where a shown thing stands in its hall; undefined in a gallery, or when its wall, furniture or room does not exist. */
export function poseOf(scene: Scene, shownId: string): Pose | undefined {
  const place = (scene.exhibits[shownId] ?? scene.texts[shownId])?.place
  return place && poseAt(scene, place, () => shownSize(scene, shownId)?.height ?? 0)
}

function poseAt(scene: Scene, place: Place, heightOf: () => number): Pose | undefined {
  switch (place.kind) {
    case 'wall': {
      const wall = wallMap(scene).get(place.wall)
      if (!wall) return undefined
      const [x, z] = pointOnWall(wall, place.x)
      return { position: [x, place.y, z], yaw: wall.yaw, lean: 0, room: wall.room }
    }
    case 'furniture': {
      const furniture = scene.furniture[place.furniture]
      if (!furniture) return undefined
      const [x, z] = fromLocal(furniture.position, furniture.yaw, place.x, place.z)
      const position: Point3 = [x, furniture.size.height, z]
      return { position, yaw: furniture.yaw + place.yaw, lean: leanOn(furniture.kind), room: furniture.room }
    }
    case 'floor': {
      if (!scene.rooms[place.room]) return undefined
      return { position: [place.x, heightOf() / 2, place.z], yaw: place.yaw, lean: 0, room: place.room }
    }
    case 'section':
      return undefined
  }
}
