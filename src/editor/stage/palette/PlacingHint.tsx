import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { wallMap } from '../../../scenes/layout/walls.ts'
import { useEditor } from '../../state/EditorContext.tsx'
import { isolated, namedWalls, roomName } from '../names.ts'
import { newThing } from '../newThings.ts'
import { currentHall, currentWall, useSession } from '../session.ts'
import { nextOnWall } from './nextPlace.ts'
import { usePlaceNow } from './usePlaceNow.ts'

/** While something waits to be put down: how to do so, and a button that does it at the next free place. */
export function PlacingHint() {
  const { t, i18n } = useTranslation('stage')
  const scene = useEditor((state) => state.scene)
  const selection = useEditor((state) => state.selection)
  const what = useEditor(({ interaction }) => (interaction.kind === 'placing' ? interaction.what : null))
  const session = useSession()
  const placeNow = usePlaceNow()
  const thing = useMemo(() => (what ? newThing(what) : undefined), [what])
  const here = wallMap(scene).get(currentWall(scene, session, selection) ?? '')
  if (!what || !thing || !here) return null

  const walls = namedWalls(scene, here.room, t('wall.letters'))
  const hangs = what.kind === 'furniture' ? undefined : nextOnWall(scene, thing, here).wall
  const letter = walls.find(({ wall }) => wall.id === hangs)?.letter
  const number = (currentHall(scene, session, selection)?.hall.rooms.indexOf(here.room) ?? 0) + 1
  const room = isolated(roomName(scene, here.room, i18n.language) ?? t('room.unnamed', { number }))
  return (
    <div className="stage__hint">
      <p>{t('palette.hint')}</p>
      <button type="button" className="button" onClick={() => placeNow(what)}>
        {hangs
          ? t('palette.hangHere', { wall: t('select.wall', { letter, room }) })
          : t('palette.standHere', { room })}
      </button>
    </div>
  )
}
