import { clampToWall, hungSize } from '../../scenes/layout/hanging.ts'
import { dot, toLocal } from '../../scenes/layout/vectors.ts'
import { placeOf } from '../../scenes/layout/visiting.ts'
import { type Wall, wallMap } from '../../scenes/layout/walls.ts'
import type { Place } from '../../scenes/schema/exhibit.ts'
import type { Scene } from '../../scenes/schema/scene.ts'
import type { PlanPoint } from '../../scenes/schema/space.ts'
import { moveFurniture } from '../commands/furniture.ts'
import { moveOpening } from '../commands/openings.ts'
import { moveShown } from '../commands/shown.ts'
import { toMillimetres } from '../numbers.ts'
import type { Selection } from '../state/selection.ts'
import { type Edit, edit } from './edit.ts'
import { normalYaw, openingAt, TURN } from './plan/moves.ts'

/** Steps on the screen, metres: to the right and down. */
export type ScreenStep = PlanPoint

const ARROWS: Readonly<Record<string, ScreenStep>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** What an arrow key asks for: a centimetre that way on the screen, with Shift ten. Undefined for other keys. */
export function stepOf(event: { readonly key: string; readonly shiftKey: boolean }): ScreenStep | undefined {
  const way = ARROWS[event.key]
  const length = event.shiftKey ? 0.1 : 0.01
  return way && [way[0] * length, way[1] * length]
}

/** Where one sees what is moved: on the plan, or facing a wall. */
export type Drawn = { readonly view: 'plan' } | { readonly view: 'elevation'; readonly wall: string }

/** The edit that moves what is selected by a step; undefined when it cannot go that way. */
export function nudged(scene: Scene, selection: Selection, step: ScreenStep, at: Drawn): Edit | undefined {
  if (selection.kind === 'shown') {
    const place = placeOf(scene, selection.id)
    const next = place && movedPlace(scene, selection.id, place, step, at)
    return next && edit(moveShown, { places: { [selection.id]: next } }, `move/${selection.id}`)
  }
  if (selection.kind === 'opening') return slid(scene, selection.id, step, at)
  const furniture = selection.kind === 'furniture' ? scene.furniture[selection.id] : undefined
  if (!furniture || at.view !== 'plan' || selection.kind !== 'furniture') return undefined
  const position: PlanPoint = [
    toMillimetres(furniture.position[0] + step[0]),
    toMillimetres(furniture.position[1] + step[1]),
  ]
  return edit(moveFurniture, { id: selection.id, fields: { position } }, `move/${selection.id}`)
}

function movedPlace(scene: Scene, id: string, place: Place, step: ScreenStep, at: Drawn): Place | undefined {
  if (place.kind === 'wall') {
    const wall = wallMap(scene).get(place.wall)
    const size = hungSize(scene, id)
    if (!wall || !size) return undefined
    const along = at.view === 'elevation' ? step[0] : alongWall(wall, step)
    const up = at.view === 'elevation' ? -step[1] : 0
    const held = clampToWall({ wall, size, x: place.x + along, y: place.y + up })
    return { ...place, x: toMillimetres(held.x), y: toMillimetres(held.y) }
  }
  if (at.view !== 'plan') return undefined
  if (place.kind === 'floor')
    return { ...place, x: toMillimetres(place.x + step[0]), z: toMillimetres(place.z + step[1]) }
  if (place.kind === 'section') return undefined
  const [x, z] = toLocal([0, 0], scene.furniture[place.furniture]?.yaw ?? 0, step)
  return { ...place, x: toMillimetres(place.x + x), z: toMillimetres(place.z + z) }
}

function slid(scene: Scene, id: string, step: ScreenStep, at: Drawn): Edit | undefined {
  const opening = scene.openings[id]
  const walls = wallMap(scene)
  const wall = opening && walls.get(opening.walls[0])
  if (!opening || !wall) return undefined
  // The second wall is seen from the other room: its right is the first wall's left.
  const facing = at.view === 'elevation' && at.wall === opening.walls[1] ? -step[0] : step[0]
  const along = at.view === 'elevation' ? facing : alongWall(wall, step)
  const x = openingAt(opening, walls, opening.x + along)
  return edit(moveOpening, { id, fields: { x: toMillimetres(x) } }, `move/${id}`)
}

/** How much of a step on the plan goes along a wall; nothing when it goes across. */
function alongWall(wall: Wall, step: ScreenStep): number {
  const length = Math.hypot(...step)
  const along = dot(wall.along, step)
  return Math.abs(along) < length * 0.3 ? 0 : Math.sign(along) * length
}

/** The edit that turns what is selected by a step to the left (1) or to the right (−1). */
export function turned(scene: Scene, selection: Selection, way: 1 | -1): Edit | undefined {
  if (selection.kind === 'furniture') {
    const furniture = scene.furniture[selection.id]
    const yaw = furniture && normalYaw(furniture.yaw + way * TURN)
    return yaw === undefined
      ? undefined
      : edit(moveFurniture, { id: selection.id, fields: { yaw } }, `turn/${selection.id}`)
  }
  const place = selection.kind === 'shown' ? placeOf(scene, selection.id) : undefined
  if (selection.kind !== 'shown' || (place?.kind !== 'furniture' && place?.kind !== 'floor')) return undefined
  const yaw = normalYaw(place.yaw + way * TURN)
  return edit(moveShown, { places: { [selection.id]: { ...place, yaw } } }, `turn/${selection.id}`)
}
