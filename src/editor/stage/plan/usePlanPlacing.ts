import { useMemo } from 'react'
import { hungSize } from '../../../scenes/layout/hanging.ts'
import { wallsOf } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Hall, PlanPoint } from '../../../scenes/schema/space.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import type { Placing } from '../../state/selection.ts'
import { type NewThing, newThing, sceneWith } from '../newThings.ts'
import type { Pending } from '../usePending.ts'
import { roomUnder, standAt } from './moves.ts'
import { placeOnPlan } from './placeOnPlan.ts'

export interface Placer {
  readonly placing: boolean
  /** The pointer is over this point of the drawing, or over none of it. */
  pointAt(point: PlanPoint | null, tolerance: number): void
  /** Puts it where it was last shown, and selects it. */
  place(): void
}

/** What was taken from the palette follows the pointer over the plan, and is put down where it is pressed. */
export function usePlanPlacing(scene: Scene, hall: Hall, pending: Pending): Placer {
  const store = useEditorStore()
  const what = useEditor(({ interaction }) => (interaction.kind === 'placing' ? interaction.what : null))
  const thing = useMemo(() => (what ? newThing(what) : undefined), [what])

  return {
    placing: what !== null,
    pointAt(point, tolerance) {
      if (!what || !thing) return
      const edit = point && editAt({ scene, hall, what, thing, point, tolerance })
      if (edit) pending.propose(edit, { kind: 'placing', what })
      else pending.withdraw()
    },
    place() {
      if (thing && pending.keep()) store.getState().select(thing.selection)
    },
  }
}

interface Aim {
  readonly scene: Scene
  readonly hall: Hall
  readonly what: Placing
  readonly thing: NewThing
  readonly point: PlanPoint
  readonly tolerance: number
}

function editAt({ scene, hall, what, thing, point, tolerance }: Aim) {
  const room = roomUnder(scene, hall.rooms, point)
  if (what.kind === 'furniture')
    return room && thing.stood(room, standAt(scene, room, point, tolerance).point)
  const walls = hall.rooms.flatMap((id) => wallsOf(scene, id))
  const first = walls[0]
  if (!first) return undefined
  const trial = sceneWith(scene, thing, { kind: 'wall', wall: first.id, x: 0, y: 0 })
  const size = hungSize(trial, thing.id)
  const found =
    size && placeOnPlan({ scene: trial, rooms: hall.rooms, walls, point, size, id: thing.id, tolerance })
  return found && thing.placed(found.place)
}
