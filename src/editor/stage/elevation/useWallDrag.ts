import { type PointerEvent, useState } from 'react'
import { clampToWall, type Guide, snapOnWall } from '../../../scenes/layout/hanging.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { WallPlace } from '../../../scenes/schema/exhibit.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { moveShown } from '../../commands/shown.ts'
import { toCentimetres, toMillimetres } from '../../numbers.ts'
import { useSurface } from '../drawing/Surface.ts'
import { useDragging } from '../drawing/useDragging.ts'
import type { Point } from '../drawing/view.ts'
import { edit } from '../edit.ts'
import type { Pending } from '../usePending.ts'
import { type Hung, hungOn } from './neighbours.ts'

/** Pixels within which guides draw what is moved. */
const DRAW = 8

export interface Hanging {
  readonly x: number
  readonly y: number
  readonly guides: readonly Guide[]
}

/**
 * Where a thing comes to hang when its middle is drawn to `x`, `y`: on the guides near to it, else on whole
 * centimetres, and on the wall in any case.
 * @param tolerance metres; 0 for no guides
 */
export function hangAt(scene: Scene, wall: Wall, thing: Hung, [x, y]: Point, tolerance: number): Hanging {
  const others = hungOn(scene, wall.id).filter(({ id }) => id !== thing.id)
  const wanted = { x: toCentimetres(x), y: toCentimetres(y) }
  const snapped = snapOnWall({ wall, size: thing, ...wanted, others, tolerance })
  const held = clampToWall({ wall, size: thing, x: snapped.x, y: snapped.y })
  return {
    x: toMillimetres(held.x),
    y: toMillimetres(held.y),
    guides: tolerance > 0 ? snapped.guides.filter(({ axis }) => held[axis] === snapped[axis]) : [],
  }
}

/** Drags a hung thing along and up and down its wall. */
export function useWallDrag(
  document: Scene,
  wall: Wall,
  pending: Pending,
): {
  readonly guides: readonly Guide[]
  grab(thing: Hung, place: WallPlace, event: PointerEvent): void
} {
  const { scale, pointOf } = useSurface()
  const begin = useDragging()
  const [guides, setGuides] = useState<readonly Guide[]>([])

  const grab = (thing: Hung, place: WallPlace, event: PointerEvent) => {
    const origin = pointOf(event)
    const finish = (how: () => void) => () => {
      setGuides([])
      how()
    }
    begin(event, {
      move: (now) => {
        const at = pointOf(now)
        const offset: Point = [at[0] - origin[0], at[1] - origin[1]]
        const wanted: Point = [place.x + offset[0], place.y - offset[1]]
        const { x, y, guides: drawn } = hangAt(document, wall, thing, wanted, now.shiftKey ? 0 : DRAW / scale)
        const next = { ...place, x, y }
        pending.propose(edit(moveShown, { places: { [thing.id]: next } }), {
          kind: 'moving',
          ids: [thing.id],
          origin,
          offset,
          places: { [thing.id]: next },
        })
        setGuides(drawn)
      },
      drop: finish(pending.keep),
      cancel: finish(pending.drop),
    })
  }
  return { guides, grab }
}
