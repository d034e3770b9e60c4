import type { Scene } from '../../schema/scene.ts'
import { frameBorder } from '../frames.ts'
import { LABEL_CARD } from '../labels.ts'
import { shownSize } from '../sizes.ts'
import type { Wall } from '../walls.ts'

/** A rectangle of a wall, metres from the wall's left end and from the floor. */
export interface WallArea {
  readonly x0: number
  readonly x1: number
  readonly y0: number
  readonly y1: number
}

/** What hangs on a wall with its frame, and how far it wants the wall beside it for its label, metres. */
export interface Hung extends WallArea {
  readonly beside: number
}

/** Metres beside a work in which its label may hang, on either side. */
const FOR_LABEL = LABEL_CARD.gap + LABEL_CARD.width + 0.06
/** Metres that anything keeps free around it. */
const AROUND = 0.08

const byScene = new WeakMap<Scene, ReadonlyMap<string, readonly string[]>>()

/** Ids of what hangs on each wall, read once a scene. */
function idsByWall(scene: Scene): ReadonlyMap<string, readonly string[]> {
  const known = byScene.get(scene)
  if (known) return known
  const ids = new Map<string, string[]>()
  for (const table of [scene.exhibits, scene.texts]) {
    for (const [id, { place }] of Object.entries(table)) {
      if (place.kind !== 'wall') continue
      const here = ids.get(place.wall)
      if (here) here.push(id)
      else ids.set(place.wall, [id])
    }
  }
  byScene.set(scene, ids)
  return ids
}

/** What hangs on a wall, from left to right. */
export function hungOn(scene: Scene, wall: Pick<Wall, 'id'>): Hung[] {
  const ids = idsByWall(scene).get(wall.id) ?? []
  const hung = ids.flatMap((id): Hung[] => {
    const exhibit = scene.exhibits[id]
    const place = (exhibit ?? scene.texts[id])?.place
    const size = shownSize(scene, id)
    if (place?.kind !== 'wall' || !size) return []
    const border = exhibit && frameBorder(exhibit, scene.objects[exhibit.object])
    const half = size.width / 2 + (border?.side ?? 0)
    return [
      {
        x0: place.x - half,
        x1: place.x + half,
        y0: place.y - size.height / 2 - (border?.below ?? 0),
        y1: place.y + size.height / 2 + (border?.above ?? 0),
        beside: exhibit ? FOR_LABEL : AROUND,
      },
    ]
  })
  return hung.sort((a, b) => a.x0 - b.x0)
}

/** Whether nothing that hangs, and no label beside it, comes near this part of the wall. */
export function isFree(hung: readonly Hung[], { x0, x1, y0, y1 }: WallArea): boolean {
  return hung.every((one) => {
    if (y1 < one.y0 - AROUND || y0 > one.y1 + AROUND) return true
    // A label hangs at the height of eyes: above and below it only the work itself is in the way.
    const beside = y0 > LABEL_CARD.top + AROUND || y1 < 0.8 ? AROUND : one.beside
    return x1 < one.x0 - beside || x0 > one.x1 + beside
  })
}
