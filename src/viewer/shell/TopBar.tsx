import './TopBar.css'
import { useTranslation } from 'react-i18next'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import {
  fullScreenIcon,
  galleryIcon,
  hallIcon,
  helpIcon,
  type IconShape,
  leaveFullScreenIcon,
  listIcon,
  moreIcon,
  shareIcon,
} from '../../ui/icons.ts'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Words } from '../../ui/Words.tsx'
import { useVisit, useVisitStore } from '../VisitContext.tsx'
import type { VisitView } from '../visitStore.ts'
import type { Aside } from './aside.ts'
import { useFullScreen } from './useFullScreen.ts'

interface TopBarProps {
  readonly view: VisitView
  /** The space can be walked through as well as read. */
  readonly isHall: boolean
  readonly faded: boolean
  readonly aside: Aside | null
  readonly onAside: (aside: Aside) => void
  readonly onCover: () => void
  readonly onLanguage: (language: InterfaceLanguage) => void
}

/** Where one is, and the way to everything else. On a phone the rarer half moves behind one button. */
export function TopBar({ view, isHall, faded, aside, onAside, onCover, onLanguage }: TopBarProps) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  const fullScreen = useFullScreen()
  const other = view === 'hall' ? 'gallery' : 'hall'

  return (
    <header className={`top-bar top-bar--${view}`} data-faded={faded}>
      <h1 className="top-bar__title">
        <button type="button" className="top-bar__cover" title={t('bar.cover')} onClick={onCover}>
          <Words map={scene.title} language={language} order={scene.languages} />
        </button>
      </h1>
      <div className="top-bar__tools">
        <div className="top-bar__roomy">
          <LanguageSwitch language={language} onSwitch={onLanguage} />
        </div>
        <button
          type="button"
          id="list-toggle"
          className="button button--quiet top-bar__worded"
          aria-expanded={aside === 'list'}
          aria-controls="list-panel"
          onClick={() => onAside('list')}
        >
          <Icon shape={listIcon} />
          <span className="top-bar__word">{t('bar.list')}</span>
        </button>
        {isHall && (
          <button
            type="button"
            className="button button--quiet top-bar__worded"
            onClick={() => store.getState().setView(other)}
          >
            <Icon shape={other === 'hall' ? hallIcon : galleryIcon} />
            <span className="top-bar__word">{t(`bar.${other}`)}</span>
          </button>
        )}
        <div className="top-bar__roomy">
          <Tool shape={shareIcon} name={t('bar.share')} onPress={() => onAside('share')} />
          {fullScreen && (
            <Tool
              shape={fullScreen.isOn ? leaveFullScreenIcon : fullScreenIcon}
              name={t(fullScreen.isOn ? 'bar.leaveFullScreen' : 'bar.fullScreen')}
              onPress={fullScreen.toggle}
            />
          )}
          <Tool shape={helpIcon} name={t('bar.help')} onPress={() => onAside('help')} />
        </div>
        <div className="top-bar__narrow">
          <Tool shape={moreIcon} name={t('bar.more')} onPress={() => onAside('more')} />
        </div>
      </div>
    </header>
  )
}

interface ToolProps {
  readonly shape: IconShape
  readonly name: string
  readonly onPress: () => void
}

function Tool({ shape, name, onPress }: ToolProps) {
  return (
    <button type="button" className="icon-button" aria-label={name} title={name} onClick={onPress}>
      <Icon shape={shape} />
    </button>
  )
}
