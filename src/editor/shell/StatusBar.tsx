import './StatusBar.css'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { checkIcon, warningIcon } from '../../ui/icons.ts'
import { useFindings } from '../check/useFindings.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { parityOf } from '../texts/spreads.ts'
import { useSpreads } from '../texts/useSpreads.ts'
import { useLanguageName } from './fields/languageNames.ts'
import { formatRoute } from './route.ts'
import { useRoute } from './useRoute.ts'

/** At the foot: whether everything is on disk, how far each language has come, what the check finds. */
export function StatusBar() {
  const { t } = useTranslation('workbench')
  const route = useRoute()
  const findings = useFindings()
  const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  const counted = findings.filter(({ severity }) => severity !== 'notice').length
  return (
    <footer className="status-bar">
      <Saving />
      <Parity />
      <a
        className={`status-bar__link status-bar__link--${counted > 0 ? worst : 'fine'}`}
        href={formatRoute({ ...route, page: 'check', id: null, field: null })}
      >
        <Icon shape={counted > 0 ? warningIcon : checkIcon} />
        {t('status.findings', { count: counted })}
      </a>
    </footer>
  )
}

function Saving() {
  const { t } = useTranslation('workbench')
  const saving = useEditor((state) => state.saving)
  const failure = useEditor((state) => state.failure)
  const retry = useEditor((state) => state.retry)
  const readOnly = useEditor((state) => state.readOnly)
  if (readOnly) return <p className="status-bar__saving">{t('status.readOnly')}</p>
  return (
    <div className={`status-bar__saving status-bar__saving--${saving}`} role="status">
      {saving === 'failed' && <Icon shape={warningIcon} />}
      {saving === 'saved' && <Icon shape={checkIcon} />}
      <span>
        {saving === 'failed' && failure ? t(`status.failed.${failure.code}`) : t(`status.${saving}`)}
      </span>
      {saving === 'failed' && (
        <button type="button" className="status-bar__retry" onClick={retry}>
          {t('common:retry')}
        </button>
      )}
    </div>
  )
}

function Parity() {
  const { t } = useTranslation('workbench')
  const route = useRoute()
  const languages = useEditor((state) => state.scene.languages)
  const languageName = useLanguageName()
  const spreads = useSpreads()
  return (
    <a
      className="status-bar__link status-bar__parity"
      href={formatRoute({ ...route, page: 'texts', id: null, field: null })}
      aria-label={t('status.parity', {
        counts: languages
          .map((language) => {
            const { written, wanted } = parityOf(spreads, language)
            return t('status.parityOf', { language: languageName(language), written, wanted })
          })
          .join(t('status.join')),
      })}
    >
      {languages.map((language) => {
        const { written, wanted } = parityOf(spreads, language)
        return (
          <span key={language} className={written < wanted ? 'status-bar__short' : undefined}>
            {t('status.parityOf', { language: languageName(language), written, wanted })}
          </span>
        )
      })}
    </a>
  )
}
