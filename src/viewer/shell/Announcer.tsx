import { useTranslation } from 'react-i18next'
import { numberOf } from '../../scenes/layout/visiting.ts'
import { pickText } from '../../scenes/text/language.ts'
import { titleOf } from '../contents.ts'
import { useVisit } from '../VisitContext.tsx'
import type { VisitView } from '../visitStore.ts'

/** Says where the visitor has come to, for those who do not see it. */
export function Announcer({ view }: { readonly view: VisitView }) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const id = useVisit((visit) => visit.focus)
  const title = id === null ? undefined : pickText(titleOf(scene, id), language, scene.languages)?.text
  const number = id === null ? undefined : numberOf(scene, id)
  const said =
    view === 'hall' && title
      ? t(number === undefined ? 'focus.beforePanel' : 'focus.before', { number, title })
      : ''
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
