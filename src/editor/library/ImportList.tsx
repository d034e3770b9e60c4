import './ImportList.css'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon, warningIcon } from '../../ui/icons.ts'
import { ProgressLine } from '../shell/ProgressLine.tsx'
import { type Import, useImports } from './ImportsContext.tsx'

/** Files on their way in, each with its progress; and those that were not taken, each with the reason. */
export function ImportList() {
  const { t } = useTranslation('workbench')
  const { imports, arrived } = useImports()
  return (
    <>
      <p className="visually-hidden" role="status">
        {arrived > 0 && t('media.arrived', { count: arrived })}
      </p>
      {imports.length > 0 && (
        <ul className="import-list" aria-label={t('media.importing')}>
          {imports.map((each) => (
            <li key={each.key} className="import-list__file">
              <ImportLine file={each} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function ImportLine({ file }: { readonly file: Import }) {
  const { t } = useTranslation('workbench')
  const { drop } = useImports()
  const { key, state } = file
  const name = file.file
  if (state.kind === 'refused') {
    const { rule, params } = state.finding
    return (
      <div className="import-list__refused" role="alert">
        <Icon shape={warningIcon} />
        <p>{t(`commands:import.${rule}`, { ...params, file: name })}</p>
        <button
          type="button"
          className="icon-button"
          aria-label={t('media.dismiss', { file: name })}
          onClick={() => drop(key)}
        >
          <Icon shape={closeIcon} />
        </button>
      </div>
    )
  }
  if (state.kind === 'waiting') {
    const label = t('media.step.waiting', { file: name })
    return (
      <div className="import-list__waiting">
        <span>{label}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('cancelWhat', { what: label })}
          title={t('common:cancel')}
          onClick={() => drop(key)}
        >
          <Icon shape={closeIcon} />
        </button>
      </div>
    )
  }
  return (
    <ProgressLine
      label={t(`media.step.${state.step}`, { file: name })}
      done={state.done}
      onCancel={() => drop(key)}
    />
  )
}
