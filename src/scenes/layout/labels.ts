import type { Scene } from '../schema/scene.ts'
import { frameBorder } from './frames.ts'
import { shownOn } from './placed.ts'
import { poseOf } from './poses.ts'
import { exhibitSize, shownSize } from './sizes.ts'
import { fromLocal, type Point3 } from './vectors.ts'
import { neighboursOf, placeOf } from './visiting.ts'
import { pointOnWall, type Wall, wallMap, wallsOf } from './walls.ts'

/**
 * Metres of a label card: two columns whose type can be read from where one stands (look.md §3 and §5). All cards of a
 * hall are as wide; one with much to say grows downwards.
 */
export const LABEL_CARD = { width: 0.56, height: 0.2, gap: 0.12, top: 1.35 } as const
/** Metres that a card keeps from what hangs around it. */
const CLEAR = 0.08
/** A sloped rail along a vitrine's front (standards.md §1.3). */
const RAIL = { width: 0.6, least: 0.3, height: 0.15, lean: Math.PI / 4, gap: 0.03 } as const

/** Centre of a label card, the way it faces, how far it leans back (radians), and its size, metres. */
export interface LabelPose {
  readonly position: Point3
  readonly yaw: number
  readonly lean: number
  readonly width: number
  readonly height: number
}

/**
 * The side of the work on which a visitor goes on: 1 right, −1 left. Walls run clockwise around a room, so one who goes
 * on to a later wall leaves to the right.
 */
function onwardSide(scene: Scene, wall: Wall, x: number, exhibitId: string): 1 | -1 {
  const around = neighboursOf(scene, exhibitId)
  const next = around.next === undefined ? undefined : placeOf(scene, around.next)
  const previous = around.previous === undefined ? undefined : placeOf(scene, around.previous)
  if (next?.kind === 'wall' && next.wall === wall.id) return next.x >= x ? 1 : -1
  if (previous?.kind === 'wall' && previous.wall === wall.id) return previous.x <= x ? 1 : -1
  const walls = wallsOf(scene, wall.room).map(({ id }) => id)
  const here = walls.indexOf(wall.id)
  const there = next?.kind === 'wall' ? walls.indexOf(next.wall) : -1
  if (there < 0) return 1
  const ahead = (there - here + walls.length) % walls.length
  return ahead <= walls.length / 2 ? 1 : -1
}

/** Whether a card centred at `x` hangs on the wall clear of its ends, openings and what else hangs beside it. */
function isFree(scene: Scene, wall: Wall, x: number, exhibitId: string): boolean {
  const [from, to] = [x - LABEL_CARD.width / 2, x + LABEL_CARD.width / 2]
  if (from < 0 || to > wall.length) return false
  if (wall.openings.some(({ x0, x1 }) => from < x1 && to > x0)) return false
  return !shownOn(scene, wall.id).some((id) => {
    const place = placeOf(scene, id)
    if (id === exhibitId || place?.kind !== 'wall') return false
    const size = shownSize(scene, id)
    const [width, height] = [size?.width ?? 0, size?.height ?? 0]
    const y = LABEL_CARD.top - LABEL_CARD.height / 2
    return (
      Math.abs(place.x - x) < (width + LABEL_CARD.width) / 2 + CLEAR &&
      Math.abs(place.y - y) < (height + LABEL_CARD.height) / 2 + CLEAR
    )
  })
}

/**
 * Where the label of an exhibit hangs. On a wall: beside the work's lower corner on the side where the visit goes on, or
 * on the other side when there is no room. On furniture: on a sloped rail at its front. Undefined for what stands on
 * the floor or in a gallery, and for texts.
 */
export function labelPoseOf(scene: Scene, exhibitId: string): LabelPose | undefined {
  const exhibit = scene.exhibits[exhibitId]
  const pose = exhibit && poseOf(scene, exhibitId)
  if (!exhibit || !pose) return undefined
  const { place } = exhibit
  if (place.kind === 'wall') {
    const wall = wallMap(scene).get(place.wall)
    if (!wall) return undefined
    const border = frameBorder(exhibit, scene.objects[exhibit.object]).side
    const off = exhibitSize(scene, exhibit).width / 2 + border + LABEL_CARD.gap + LABEL_CARD.width / 2
    const side = onwardSide(scene, wall, place.x, exhibitId)
    const onward = place.x + side * off
    const other = place.x - side * off
    const x =
      !isFree(scene, wall, onward, exhibitId) && isFree(scene, wall, other, exhibitId) ? other : onward
    const [px, pz] = pointOnWall(wall, x)
    const position: Point3 = [px, LABEL_CARD.top - LABEL_CARD.height / 2, pz]
    return { position, yaw: wall.yaw, lean: 0, width: LABEL_CARD.width, height: LABEL_CARD.height }
  }
  const furniture = place.kind === 'furniture' ? scene.furniture[place.furniture] : undefined
  if (place.kind !== 'furniture' || !furniture) return undefined
  const width = railWidth(scene, exhibitId, furniture.size.width)
  const reach = Math.max(0, (furniture.size.width - width) / 2)
  const x = Math.min(Math.max(place.x, -reach), reach)
  const out = (RAIL.height / 2) * Math.sin(RAIL.lean)
  const [px, pz] = fromLocal(furniture.position, furniture.yaw, x, furniture.size.depth / 2 + out)
  const y = furniture.size.height - (RAIL.height / 2) * Math.cos(RAIL.lean)
  return {
    position: [px, y, pz],
    yaw: furniture.yaw,
    lean: RAIL.lean,
    width,
    height: RAIL.height,
  }
}

/** As wide as the furniture and the labels of what lies beside it leave it. */
function railWidth(scene: Scene, exhibitId: string, furnitureWidth: number): number {
  const own = placeOf(scene, exhibitId)
  if (own?.kind !== 'furniture') return RAIL.width
  const spaces = shownOn(scene, own.furniture).flatMap((id) => {
    const place = id === exhibitId ? undefined : scene.exhibits[id]?.place
    return place?.kind === 'furniture' ? Math.abs(place.x - own.x) - RAIL.gap : []
  })
  return Math.min(furnitureWidth, RAIL.width, Math.max(RAIL.least, Math.min(...spaces)))
}
