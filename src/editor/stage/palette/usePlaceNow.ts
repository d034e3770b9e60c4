import { useTranslation } from 'react-i18next'
import { wallMap } from '../../../scenes/layout/walls.ts'
import { useEditorStore } from '../../state/EditorContext.tsx'
import { IDLE, type Placing } from '../../state/selection.ts'
import { newThing } from '../newThings.ts'
import { currentWall, useChangeSession, useSession } from '../session.ts'
import { nextInRoom, nextOnWall } from './nextPlace.ts'

/** Puts something at the next free place: on the wall that the stage is at, or in its room. */
export function usePlaceNow(): (what: Placing) => void {
  const { t } = useTranslation('stage')
  const store = useEditorStore()
  const session = useSession()
  const change = useChangeSession()

  return (what) => {
    const { scene, selection, select, interact } = store.getState()
    const wall = wallMap(scene).get(currentWall(scene, session, selection) ?? '')
    const thing = newThing(what)
    if (!wall || !thing) return
    const spot = what.kind === 'furniture' ? nextInRoom(scene, wall.room, what.furniture) : undefined
    const edit = spot ? thing.stood(wall.room, spot) : thing.placed(nextOnWall(scene, thing, wall))
    interact(IDLE)
    if (edit?.run(store.getState()).kind !== 'done') return
    select(thing.selection)
    change({ said: t('said.placed') })
  }
}
