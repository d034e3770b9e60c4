import './Contents.css'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'
import { Words } from '../../ui/Words.tsx'
import { useLanguageName } from '../shell/fields/languageNames.ts'
import { formatRoute } from '../shell/route.ts'
import { useFormats } from '../shell/useFormats.ts'
import { useKeptInView } from '../shell/useKeptInView.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { isMissing, type Spread } from './spreads.ts'

interface ContentsProps {
  readonly spreads: readonly Spread[]
  readonly current: string | null
  readonly onChoose: () => void
}

/** Table of contents in visiting order, with what is missing beside each title. */
export function Contents({ spreads, current, onChoose }: ContentsProps) {
  const { t } = useTranslation('workbench')
  return (
    <nav aria-label={t('texts.contents')}>
      <ol className="text-contents">
        {spreads.map((spread) => (
          <li key={spread.id} className={`text-contents__item text-contents__item--${spread.kind}`}>
            <Line spread={spread} current={spread.id === current} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface LineProps {
  readonly spread: Spread
  readonly current: boolean
  readonly onChoose: () => void
}

function Line({ spread, current, onChoose }: LineProps) {
  const { t, i18n } = useTranslation('workbench')
  const { list } = useFormats()
  const languageName = useLanguageName()
  const route = useRoute()
  const languages = useEditor((state) => state.scene.languages)
  const link = useKeptInView<HTMLAnchorElement>(current)
  const missing = languages.filter((language) => spread.entries.some((entry) => isMissing(entry, language)))
  const titled = Object.keys(spread.title).length > 0
  return (
    <a
      ref={link}
      className="text-contents__line"
      href={formatRoute({ ...route, page: 'texts', id: spread.id, field: null })}
      aria-current={current ? 'true' : undefined}
      onClick={onChoose}
    >
      <span className="text-contents__number">{spread.kind === 'exhibit' && spread.number}</span>
      <span className="text-contents__words">
        {titled ? (
          <Words
            map={spread.title}
            language={i18n.language}
            order={languages}
            className="text-contents__title"
          />
        ) : (
          <span className="text-contents__title text-contents__title--none">
            {spread.kind === 'room' ? t('stage:room.unnamed', { number: spread.number }) : t('untitled')}
          </span>
        )}
        {spread.kind !== 'exhibit' && (
          <span className="text-contents__kind">{t(`texts.kind.${spread.kind}`)}</span>
        )}
        {missing.length > 0 && (
          <span className="texts__missing">
            <Icon shape={warningIcon} />
            {t('texts.missingIn', { languages: list(missing.map(languageName)) })}
          </span>
        )}
      </span>
    </a>
  )
}
