import { useMemo } from 'react'
import { EYE_LEVEL, hungSize } from '../../../scenes/layout/hanging.ts'
import type { Wall } from '../../../scenes/layout/walls.ts'
import type { Place } from '../../../scenes/schema/exhibit.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import type { Point } from '../drawing/view.ts'
import { newThing, sceneWith } from '../newThings.ts'
import type { Pending } from '../usePending.ts'
import { hangAt } from './useWallDrag.ts'

/** Metres within which guides draw what comes from the palette. */
const REACH = 0.08

export interface WallPlacer {
  readonly placing: boolean
  pointAt(point: Point | null): void
  place(): void
}

/** What was taken from the palette follows the pointer over the wall, and is hung where it is pressed. */
export function useWallPlacing(scene: Scene, wall: Wall | undefined, pending: Pending): WallPlacer {
  const store = useEditorStore()
  const what = useEditor(({ interaction }) => (interaction.kind === 'placing' ? interaction.what : null))
  const thing = useMemo(() => (what ? newThing(what) : undefined), [what])

  return {
    placing: what !== null,
    pointAt(point) {
      if (!what || !thing || !wall) return
      if (!point) {
        pending.withdraw()
        return
      }
      const trial: Place = { kind: 'wall', wall: wall.id, x: 0, y: EYE_LEVEL }
      const size = hungSize(sceneWith(scene, thing, trial), thing.id)
      if (!size) return
      const { x, y } = hangAt(
        scene,
        wall,
        { id: thing.id, x: 0, y: 0, ...size },
        [point[0], -point[1]],
        REACH,
      )
      const edit = thing.placed({ ...trial, x, y })
      if (edit) pending.propose(edit, { kind: 'placing', what })
    },
    place() {
      if (thing && pending.keep()) store.getState().select(thing.selection)
    },
  }
}
