import { useTranslation } from 'react-i18next'
import { useEditor, useEditorStore } from '../state/EditorContext.tsx'
import { NOTHING } from '../state/selection.ts'
import { isolated, titleOf } from './names.ts'
import { currentHall, hallsOf, useChangeSession, useSession } from './session.ts'

/** Which hall is drawn; nothing to choose where there is only one. */
export function HallChoice() {
  const { t, i18n } = useTranslation('stage')
  const store = useEditorStore()
  const scene = useEditor((state) => state.scene)
  const selection = useEditor((state) => state.selection)
  const session = useSession()
  const change = useChangeSession()
  const halls = hallsOf(scene)
  const current = currentHall(scene, session, selection)
  if (halls.length < 2 || !current) return null
  return (
    <select
      className="stage__hall form-control"
      aria-label={t('hallChoice')}
      value={current.id}
      onChange={(event) => {
        store.getState().select(NOTHING)
        change({ space: event.target.value, wall: null })
      }}
    >
      {halls.map(({ id }) => (
        <option key={id} value={id}>
          {isolated(titleOf(scene, id, i18n.language) ?? t('untitled'))}
        </option>
      ))}
    </select>
  )
}
