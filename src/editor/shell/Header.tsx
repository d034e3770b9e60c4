import './Header.css'
import { useTranslation } from 'react-i18next'
import { usePageLanguage } from '../../i18n/PageWords.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Words } from '../../ui/Words.tsx'
import { useEditor } from '../state/EditorContext.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { keyboardIcon } from './icons.ts'
import { formatRoute, PAGES } from './route.ts'
import { useRoute } from './useRoute.ts'
import { workbenchAddress } from './workbenchAddress.ts'

/** Which exhibition, where in the workbench, back and forth in its history, and in which language. */
export function Header({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation('workbench')
  const [language, setLanguage] = usePageLanguage()
  const route = useRoute()
  const exhibition = useEditor((state) => state.scene.id)
  const title = useEditor((state) => state.scene.title)
  const languages = useEditor((state) => state.scene.languages)
  return (
    <header className="workbench-header">
      <div className="workbench-header__which">
        <a className="workbench-header__home" href={workbenchAddress(null)}>
          <span lang="zh-Hans" aria-hidden="true" className="workbench-header__seal">
            桥
          </span>
          <span className="workbench-header__home-words">{t('header.toDrafts')}</span>
        </a>
        <h1 className="workbench-header__title">
          <a
            href={formatRoute({ ...route, page: 'texts', id: exhibition, field: null })}
            title={t('header.editTitle')}
          >
            <Words map={title} language={language} order={languages} />
          </a>
        </h1>
      </div>
      <nav aria-label={t('header.pages')} className="workbench-header__pages">
        {PAGES.map((page) => (
          <a
            key={page}
            href={formatRoute({ ...route, page, id: null, field: null })}
            className={`workbench-header__page workbench-header__page--${page}`}
            aria-current={page === route.page ? 'page' : undefined}
          >
            {t(`page.${page}`)}
          </a>
        ))}
      </nav>
      <div className="workbench-header__tools">
        <HistoryButtons />
        <button
          type="button"
          className="icon-button workbench-header__help"
          aria-label={t('shortcuts.title')}
          title={`${t('shortcuts.title')} (?)`}
          onClick={onHelp}
        >
          <Icon shape={keyboardIcon} />
        </button>
        <LanguageSwitch language={language} onSwitch={setLanguage} />
      </div>
    </header>
  )
}
