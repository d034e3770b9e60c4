import './PublishPanel.css'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../../scenes/check/finding.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'
import { ProgressLine } from '../shell/ProgressLine.tsx'
import { EmbedPanel } from './EmbedPanel.tsx'
import { PublishedResult } from './PublishedResult.tsx'
import { usePublishing } from './usePublishing.ts'

/** From draft to bundle. Errors stop it; warnings are named on the button that goes on in spite of them. */
export function PublishPanel({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('workbench')
  const { publishing, start, cancel } = usePublishing()
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length

  return (
    <div className="publish">
      <p>{t('publish.lead')}</p>
      {errors > 0 ? (
        <p className="publish__blocked">
          <Icon shape={warningIcon} />
          {t('publish.blocked', { count: errors })}
        </p>
      ) : (
        publishing.kind !== 'working' && (
          <button
            type="button"
            className={publishing.kind === 'done' ? 'button' : 'button button--primary'}
            onClick={start}
          >
            {warnings > 0 ? t('publish.withWarnings', { count: warnings }) : t('publish.now')}
          </button>
        )
      )}
      {publishing.kind === 'working' && (
        <ProgressLine
          label={t('publish.progress', { done: publishing.done, total: publishing.total })}
          done={publishing.done / publishing.total}
          onCancel={cancel}
        />
      )}
      {publishing.kind === 'failed' && (
        <p role="alert" className="publish__blocked">
          <Icon shape={warningIcon} />
          {publishing.code === 'viewer' || publishing.code === 'picture' || publishing.code === 'font'
            ? t(`publish.failed.${publishing.code}`, { file: publishing.file })
            : t(`storage.${publishing.code}`)}
        </p>
      )}
      {publishing.kind === 'done' && <PublishedResult {...publishing} />}
      <EmbedPanel />
    </div>
  )
}
