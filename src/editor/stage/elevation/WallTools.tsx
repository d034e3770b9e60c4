import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon.tsx'
import { leftIcon, rightIcon } from '../../../ui/icons.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { isolated, namedWalls, roomName } from '../names.ts'
import { type HallEntry, useChangeSession, useSession } from '../session.ts'

/** Which wall is drawn: the one beside it at either hand, or any of the hall's. Left and right are those of the room. */
export function WallTools({ entry, wall }: { readonly entry: HallEntry; readonly wall: string }) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const { figure } = useSession()
  const change = useChangeSession()
  const rooms = entry.hall.rooms.map((id, index) => ({
    id,
    name: roomName(scene, id, i18n.language) ?? t('room.unnamed', { number: index + 1 }),
    walls: namedWalls(scene, id, t('wall.letters')),
  }))
  const around = rooms.find(({ walls }) => walls.some((named) => named.wall.id === wall))?.walls ?? []
  const at = around.findIndex((named) => named.wall.id === wall)
  const go = (id: string | undefined) => id && store.getState().select({ kind: 'wall', id })

  return (
    <div className="elevation__tools">
      <div className="elevation__turn" dir="ltr">
        <button
          type="button"
          className="icon-button"
          title={t('elevation.left')}
          aria-label={t('elevation.left')}
          onClick={() => go(around.at(at - 1)?.wall.id)}
        >
          <Icon shape={leftIcon} />
        </button>
        <select
          className="form-control elevation__choice"
          dir={i18n.dir()}
          aria-label={t('elevation.choose')}
          value={wall}
          onChange={(event) => go(event.target.value)}
        >
          {rooms.map(({ id, name, walls }) => (
            <optgroup key={id} label={name}>
              {walls.map((named) => (
                <option key={named.wall.id} value={named.wall.id}>
                  {t('select.wall', { letter: named.letter, room: isolated(name) })}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button
          type="button"
          className="icon-button"
          title={t('elevation.right')}
          aria-label={t('elevation.right')}
          onClick={() => go(around[(at + 1) % around.length]?.wall.id)}
        >
          <Icon shape={rightIcon} />
        </button>
      </div>
      <button
        type="button"
        className="button button--quiet elevation__figure-button"
        aria-pressed={figure}
        onClick={() => change({ figure: !figure })}
      >
        {t('elevation.figure')}
      </button>
    </div>
  )
}
