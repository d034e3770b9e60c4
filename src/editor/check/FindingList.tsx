import { useTranslation } from 'react-i18next'
import type { Finding, Severity } from '../../scenes/check/finding.ts'
import { Icon } from '../../ui/Icon.tsx'
import { checkIcon, helpIcon, type IconShape, warningIcon } from '../../ui/icons.ts'
import { formatRoute } from '../shell/route.ts'
import { useRoute } from '../shell/useRoute.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { findingRoute } from './findingRoute.ts'
import { findingWords } from './findingWords.ts'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']
const ICONS: Readonly<Record<Severity, IconShape>> = {
  error: warningIcon,
  warning: warningIcon,
  notice: helpIcon,
}

/** Findings by severity; each leads to where it is put right. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('workbench')
  if (findings.length === 0) {
    return (
      <p className="finding-list__none">
        <Icon shape={checkIcon} />
        {t('check.none')}
      </p>
    )
  }
  return SEVERITIES.map((severity) => {
    const those = findings.filter((finding) => finding.severity === severity)
    if (those.length === 0) return null
    return (
      <section key={severity} className={`finding-list finding-list--${severity}`}>
        <h3 className="finding-list__severity">
          <Icon shape={ICONS[severity]} />
          {t(`check.${severity}`, { count: those.length })}
        </h3>
        <ul className="finding-list__findings">
          {those.map((finding) => (
            <li key={`${finding.rule} ${finding.path}`}>
              <FindingLink finding={finding} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function FindingLink({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation('workbench')
  const route = useRoute()
  const scene = useEditor((state) => state.scene)
  const place = findingRoute(scene, finding)
  return (
    <a className="finding-list__finding" href={formatRoute({ ...route, ...place })}>
      <span>{findingWords(t, finding)}</span>
      <span className="finding-list__where">{t(`page.${place.page}`)}</span>
    </a>
  )
}
