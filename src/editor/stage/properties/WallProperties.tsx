import { useTranslation } from 'react-i18next'
import { wallMap } from '../../../scenes/layout/walls.ts'
import { plainNumber } from '../../../scenes/text/numerals.ts'
import { goTo, useRoute } from '../../shell/useRoute.ts'
import { useEditor, useEditorStore } from '../../state/EditorContext.tsx'
import { hungOn } from '../elevation/neighbours.ts'
import { isolated, namedWalls, roomName, titleOf } from '../names.ts'
import { Group, Heading } from './Heading.tsx'

export function WallProperties({ id }: { readonly id: string }) {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const { tab } = useRoute()
  const wall = wallMap(scene).get(id)
  if (!wall) return null
  const letter = namedWalls(scene, wall.room, t('wall.letters')).find((named) => named.wall.id === id)?.letter
  const room = roomName(scene, wall.room, i18n.language) ?? t('kind.room')
  const hung = hungOn(scene, id)
  return (
    <>
      <Heading kind={t('kind.wall')}>
        <h2>{t('select.wall', { letter, room: isolated(room) })}</h2>
        <p className="properties__facts">
          {t('wall.facts', { length: plainNumber(wall.length, 2), height: plainNumber(wall.height, 2) })}
        </p>
        {tab !== 'elevation' && (
          <button type="button" className="button" onClick={() => goTo({ tab: 'elevation' })}>
            {t('wall.open')}
          </button>
        )}
      </Heading>
      <Group title={t('wall.hung')}>
        {hung.length === 0 ? (
          <p className="properties__none">{t('wall.empty')}</p>
        ) : (
          <ul className="properties__list">
            {hung.map((thing) => (
              <li key={thing.id}>
                <button
                  type="button"
                  className="properties__row"
                  onClick={() => store.getState().select({ kind: 'shown', id: thing.id })}
                >
                  {isolated(titleOf(scene, thing.id, i18n.language) ?? t('untitled'))}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Group>
    </>
  )
}
