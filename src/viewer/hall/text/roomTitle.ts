import { poseOf } from '../../../scenes/layout/placing.ts'
import { shownSize } from '../../../scenes/layout/sizes.ts'
import { roomsInOrder } from '../../../scenes/layout/visiting.ts'
import { pointOnWall, type Wall, wallsOf } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { flatFace } from '../rooms/face.ts'
import { placementAt } from '../rooms/placement.ts'
import { composeRoomTitle } from './compose.ts'
import type { Measure, Sheet } from './sheet.ts'
import type { TextFace } from './textFace.ts'

/** Metres: kept free at the wall's end, on the wall beneath the title, and between it and what hangs beside it. */
const CLEAR = { end: 0.3, foot: 0.9, beside: 0.25, wall: 0.003 }

/**
 * The name of a room at the right end of a wall: that of the first thing shown in the room, or the next one round that
 * has room for it. Undefined when the room has no name or no wall is free.
 */
export function titleOf(
  scene: Scene,
  spaceId: string,
  roomId: string,
  measure: Measure,
): TextFace | undefined {
  const title = scene.rooms[roomId]?.title
  if (!title) return undefined
  const sheet = composeRoomTitle(title, scene.languages, measure)
  const shown = roomsInOrder(scene, spaceId).find(({ room }) => room === roomId)?.shown ?? []
  const walls = wallsOf(scene, roomId).filter((wall) => wall.partition === undefined)
  const first = shown.map((id) => wallOf(scene, id)).find((id) => id !== undefined)
  const from = Math.max(
    0,
    walls.findIndex(({ id }) => id === first),
  )
  const around = [...walls.slice(from), ...walls.slice(0, from)]
  const wall = around.find((candidate) => isFree(scene, candidate, shown, sheet))
  if (!wall) return undefined
  const x = wall.length - CLEAR.end - sheet.width / 2
  const [px, pz] = pointOnWall(wall, x)
  const y = Math.min(Math.max(1.62, CLEAR.foot + sheet.height / 2), wall.height - sheet.height / 2 - 0.3)
  const placement = placementAt([px, y, pz], wall.yaw)
  const face = flatFace(
    { id: `${roomId}/title`, media: '', placement },
    sheet.width,
    sheet.height,
    CLEAR.wall,
  )
  return { face, sheet }
}

function wallOf(scene: Scene, id: string): string | undefined {
  const place = (scene.exhibits[id] ?? scene.texts[id])?.place
  return place?.kind === 'wall' ? place.wall : undefined
}

function isFree(scene: Scene, wall: Wall, shown: readonly string[], sheet: Sheet): boolean {
  const from = wall.length - CLEAR.end - sheet.width - CLEAR.beside
  if (from < 0 || wall.openings.some(({ x1 }) => x1 > from)) return false
  return shown.every((id) => {
    const place = (scene.exhibits[id] ?? scene.texts[id])?.place
    if (place?.kind !== 'wall' || place.wall !== wall.id || !poseOf(scene, id)) return true
    // A work's label card may hang at its right.
    const half = (shownSize(scene, id)?.width ?? 0) / 2 + (scene.exhibits[id] ? 0.7 : 0)
    return place.x + half <= from
  })
}
