import { useTranslation } from 'react-i18next'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import type { Trouble } from '../load.ts'

/** Findings that are shown; a scene that is broken through and through has thousands. */
const SHOWN = 5

interface TroubleScreenProps {
  readonly trouble: Trouble
  readonly language: InterfaceLanguage
  readonly onSwitch: (language: InterfaceLanguage) => void
  readonly onRetry: () => void
}

/** Why there is no exhibition to see: what, where, and what to do. */
export function TroubleScreen({ trouble, language, onSwitch, onRetry }: TroubleScreenProps) {
  const { t } = useTranslation('trouble')
  return (
    <div className="boot">
      <LanguageSwitch language={language} onSwitch={onSwitch} />
      <div role="alert">
        <h1 className="boot__title">
          <Icon shape={warningIcon} />
          {t(`trouble.${trouble.kind}.title`)}
        </h1>
        <p>
          {t(`trouble.${trouble.kind}.advice`, trouble.kind === 'status' ? { status: trouble.status } : {})}
        </p>
        <p>
          <bdi dir="ltr" className="boot__path">
            {trouble.path}
          </bdi>
        </p>
      </div>
      {trouble.kind === 'refused' && <Findings findings={trouble.findings} />}
      {trouble.kind !== 'otherOrigin' && (
        <button type="button" className="button button--primary" onClick={onRetry}>
          {t('common:retry')}
        </button>
      )}
    </div>
  )
}

function Findings({ findings }: Pick<Extract<Trouble, { kind: 'refused' }>, 'findings'>) {
  const { t } = useTranslation('trouble')
  const more = findings.length - SHOWN
  return (
    <ul className="boot__findings">
      {findings.slice(0, SHOWN).map(({ rule, path, params }) => (
        <li key={`${path} ${rule}`}>
          {path && (
            <bdi dir="ltr" className="boot__path">
              {path}
            </bdi>
          )}
          <span>{t(`findings:finding.${rule}`, params)}</span>
        </li>
      ))}
      {more > 0 && <li>{t('trouble.more', { count: more })}</li>}
    </ul>
  )
}
