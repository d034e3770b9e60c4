import './plan.css'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { outlineOf } from '../../../scenes/layout/polygon.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { NOTHING } from '../../state/selection.ts'
import { Drawing } from '../drawing/Drawing.tsx'
import { boundsOf, type Point } from '../drawing/view.ts'
import { isolated, titleOf } from '../names.ts'
import type { HallEntry } from '../session.ts'
import { usePending } from '../usePending.ts'
import { useSelectionKeys } from '../useSelectionKeys.ts'
import { PlanSheet } from './PlanSheet.tsx'
import { WALL_THICKNESS } from './Rooms.tsx'
import { usePlanPlacing } from './usePlanPlacing.ts'

/** Pixels kept free around the plan, for its dimension strings. */
const MARGIN = 56
/** Metres within which guides draw what comes from the palette. */
const REACH = 0.12

/** The floor plan of one hall: everything in it can be selected, moved and measured. */
export function Plan({ entry }: { readonly entry: HallEntry }) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const pending = usePending()
  const placer = usePlanPlacing(scene, entry.hall, pending)
  const selectionKeys = useSelectionKeys({ view: 'plan' })

  const bounds = useMemo(() => {
    const corners = entry.hall.rooms.flatMap((id) => (scene.rooms[id] ? outlineOf(scene.rooms[id]) : []))
    const { minU, minV, maxU, maxV } = boundsOf(corners)
    const out = WALL_THICKNESS
    return { minU: minU - out, minV: minV - out, maxU: maxU + out, maxV: maxV + out }
  }, [scene.rooms, entry.hall.rooms])

  const title = titleOf(scene, entry.id, i18n.language) ?? t('untitled')
  return (
    <Drawing
      label={t('plan.label', { title: isolated(title) })}
      bounds={bounds}
      subject={entry.id}
      margin={MARGIN}
      placing={placer.placing}
      onPressEmpty={() => store.getState().select(NOTHING)}
      onPointAt={(point: Point | null) => placer.pointAt(point, REACH)}
      onPlace={placer.place}
      onKey={selectionKeys}
    >
      <PlanSheet entry={entry} document={scene} pending={pending} bounds={bounds} />
    </Drawing>
  )
}
