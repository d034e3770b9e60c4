import { useTranslation } from 'react-i18next'
import { clampToWall, EYE_LEVEL } from '../../../scenes/layout/hanging.ts'
import { centroidOf, outlineOf } from '../../../scenes/layout/polygon.ts'
import { shownSize } from '../../../scenes/layout/sizes.ts'
import { wallMap } from '../../../scenes/layout/walls.ts'
import type { Scene } from '../../../scenes/schema/scene.ts'
import type { Furniture } from '../../../scenes/schema/space.ts'
import { useEditorStore } from '../../state/EditorContext.tsx'
import { IDLE, type Placing } from '../../state/selection.ts'
import type { Point } from '../drawing/view.ts'
import { neighboursOn } from '../elevation/neighbours.ts'
import { freePlace } from '../elevation/spacing.ts'
import { FURNITURE_SIZES, type NewThing, newThing, sceneWith } from '../newThings.ts'
import { patchOf, patchOfStart } from '../plan/footprint.ts'
import { freeSpot } from '../plan/freeSpot.ts'
import { currentWall, hallsOf, useChangeSession, useSession } from '../session.ts'

/** Puts something at the next free place: on the wall that the stage is at, or in the middle of its room. */
export function usePlaceNow(): (what: Placing) => void {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const session = useSession()
  const change = useChangeSession()

  return (what) => {
    const { scene, selection, run, select, interact } = store.getState()
    const wall = currentWall(scene, session, selection)
    const thing = newThing(what)
    if (!wall || !thing) return
    const edit =
      what.kind === 'furniture' ? standing(scene, thing, what.furniture, wall) : hanging(scene, thing, wall)
    interact(IDLE)
    if (edit?.run({ run }).kind !== 'done') return
    select(thing.selection)
    change({ said: t('said.placed') })
  }
}

function hanging(scene: Scene, thing: NewThing, wallId: string) {
  const wall = wallMap(scene).get(wallId)
  const trial = sceneWith(scene, thing, { kind: 'wall', wall: wallId, x: 0, y: EYE_LEVEL })
  const size = shownSize(trial, thing.id)
  if (!wall || !size) return undefined
  const x = freePlace(wall.length, size.width, neighboursOn(trial, wall, thing.id))
  return thing.placed({ kind: 'wall', wall: wallId, ...clampToWall({ wall, size, x, y: EYE_LEVEL }) })
}

/** Metres left free around new furniture, to walk by (standards.md §1.3 of the reference). */
const AROUND = 0.46

function standing(scene: Scene, thing: NewThing, kind: Furniture['kind'], wallId: string) {
  const room = wallMap(scene).get(wallId)?.room
  const record = room === undefined ? undefined : scene.rooms[room]
  if (room === undefined || !record) return undefined
  const size = FURNITURE_SIZES[kind]
  const hall = hallsOf(scene).find((entry) => entry.hall.rooms.includes(room))
  const taken = Object.values(scene.furniture).map(patchOf)
  const half: Point = [size.width / 2 + AROUND, size.depth / 2 + AROUND]
  const outline = outlineOf(record)
  const spot = freeSpot(outline, hall ? [patchOfStart(hall.hall.start), ...taken] : taken, half)
  return thing.stood(room, spot ?? centroidOf(outline))
}
