import './CoverScreen.css'
import { useTranslation } from 'react-i18next'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { plainText } from '../../scenes/text/marks.ts'
import { Icon } from '../../ui/Icon.tsx'
import { galleryIcon, hallIcon } from '../../ui/icons.ts'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Words } from '../../ui/Words.tsx'
import { exhibitsOf, sectionsOf } from '../contents.ts'
import { visitScreen } from '../screens.ts'
import { hallProgram } from '../shell/hallProgram.ts'
import { useVisit } from '../VisitContext.tsx'
import type { VisitView } from '../visitStore.ts'
import { Contents } from './Contents.tsx'
import { Cover } from './Cover.tsx'

interface CoverScreenProps {
  readonly onEnter: (view: VisitView) => void
  readonly onLanguage: (language: InterfaceLanguage) => void
}

/** What the exhibition is, before it is entered: its cover, its contents, and the two ways in. */
export function CoverScreen({ onEnter, onLanguage }: CoverScreenProps) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const space = useVisit((visit) => visit.space)
  const order = scene.languages
  const count = scene.order.reduce((sum, each) => sum + exhibitsOf(scene, each).length, 0)
  const rooms = sectionsOf(scene, space).length
  const isHall = scene.spaces[space]?.kind === 'hall'

  return (
    <div className="cover-screen">
      <div className="cover-screen__top">
        <LanguageSwitch language={language} onSwitch={onLanguage} />
      </div>
      <div className="cover-screen__front">
        <Cover />
        <div className="cover-screen__words">
          <Words
            as="h1"
            className="cover-screen__title"
            map={scene.title}
            language={language}
            order={order}
          />
          <Words
            as="p"
            className="cover-screen__summary reading"
            map={scene.summary && withoutMarks(scene.summary)}
            language={language}
            order={order}
          />
          {count > 0 && (
            <>
              <p className="cover-screen__extent">
                {isHall && <span>{t('cover.rooms', { count: rooms })}</span>}
                <span>{t('cover.exhibits', { count })}</span>
              </p>
              <Ways isHall={isHall} onEnter={onEnter} />
            </>
          )}
        </div>
      </div>
      {count > 0 ? <Contents /> : <p className="cover-screen__empty">{t('cover.empty')}</p>}
    </div>
  )
}

/** Whoever is about to enter the hall does not wait for its program afterwards. */
function onHall(): void {
  for (const screen of [visitScreen, hallProgram]) screen.load().catch(() => undefined)
}

function Ways({
  isHall,
  onEnter,
}: {
  readonly isHall: boolean
  readonly onEnter: (view: VisitView) => void
}) {
  const { t } = useTranslation('visit')
  return (
    <div className="cover-screen__ways">
      {isHall && (
        <button
          type="button"
          className="button button--primary cover-screen__way"
          aria-describedby="cover-hall"
          onPointerEnter={onHall}
          onFocus={onHall}
          onClick={() => onEnter('hall')}
        >
          <Icon shape={hallIcon} />
          {t('cover.enterHall')}
        </button>
      )}
      <button
        type="button"
        className={isHall ? 'button cover-screen__way' : 'button button--primary cover-screen__way'}
        onClick={() => onEnter('gallery')}
      >
        <Icon shape={galleryIcon} />
        {t(isHall ? 'cover.enterGallery' : 'cover.enter')}
      </button>
      {isHall && (
        <p className="cover-screen__hint" id="cover-hall">
          {t('cover.hallHint')}
        </p>
      )}
    </div>
  )
}

/** As in a bundle's page, in whose place this comes: nothing may jump. */
function withoutMarks(summary: LanguageMap): LanguageMap {
  return Object.fromEntries(Object.entries(summary).map(([language, text]) => [language, plainText(text)]))
}
