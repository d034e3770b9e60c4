import { useTranslation } from 'react-i18next'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon } from '../../ui/icons.ts'
import { Words } from '../../ui/Words.tsx'
import { useVisit } from '../VisitContext.tsx'
import { OriginalTitle } from './OriginalTitle.tsx'

interface DialogHeadProps {
  readonly id: string
  readonly number: number | undefined
  readonly title: LanguageMap | undefined
  readonly onClose: () => void
}

export function DialogHead({ id, number, title, onClose }: DialogHeadProps) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  return (
    <header className="exhibit-dialog__head" data-id={id}>
      <div className="exhibit-dialog__names">
        {number !== undefined && <p className="exhibit-dialog__number">{number}</p>}
        <h2 id="exhibit-title" className="exhibit-dialog__title">
          {title ? <Words map={title} language={language} order={scene.languages} /> : t('panel.untitled')}
        </h2>
        <OriginalTitle title={title} />
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={t('common:close')}
        title={t('common:close')}
        onClick={onClose}
      >
        <Icon shape={closeIcon} />
      </button>
    </header>
  )
}
