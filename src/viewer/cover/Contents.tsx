import './Contents.css'
import { useTranslation } from 'react-i18next'
import { isExhibit } from '../../scenes/layout/standIns.ts'
import { numberOf } from '../../scenes/layout/visiting.ts'
import { Words } from '../../ui/Words.tsx'
import { type Section, sectionsOf, shownObject } from '../contents.ts'
import { RoomThings } from '../shell/RoomToCome.tsx'
import { ShownLink } from '../shell/ShownLink.tsx'
import { useVisit } from '../VisitContext.tsx'

/** Height of a line, rem. */
const LINE = 3.5

/** The table of contents: every exhibit of every space, in visiting order, openable without entering. */
export function Contents() {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const sections = scene.order.flatMap((space) => sectionsOf(scene, space))
  return (
    <nav className="contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading" className="contents__heading">
        {t('cover.contents')}
      </h2>
      <div className="contents__sections">
        {sections.map((section) => (
          <ContentsSection key={section.id} section={section} />
        ))}
      </div>
    </nav>
  )
}

function ContentsSection({ section }: { readonly section: Section }) {
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const exhibits = section.shown.filter((id) => isExhibit(scene, id))
  if (exhibits.length === 0) return null
  return (
    <div className="contents__section">
      <Words
        as="h3"
        className="contents__room"
        map={section.title}
        language={language}
        order={scene.languages}
      />
      <RoomThings section={section} height={LINE}>
        <ol className="contents__list">
          {exhibits.map((id) => (
            <li key={id} className="contents__line">
              <span className="contents__number">{numberOf(scene, id)}</span>
              <ShownLink id={id} className="contents__title" />
              <Words
                className="contents__date"
                map={shownObject(scene, id)?.object.date?.display}
                language={language}
                order={scene.languages}
              />
            </li>
          ))}
        </ol>
      </RoomThings>
    </div>
  )
}
