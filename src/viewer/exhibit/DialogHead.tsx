import { useTranslation } from 'react-i18next'
import type { LanguageMap } from '../../scenes/schema/text.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Words } from '../../ui/Words.tsx'
import { useVisit } from '../VisitContext.tsx'
import { CloseButton } from './CloseButton.tsx'
import { OriginalTitle } from './OriginalTitle.tsx'

export interface DialogHeadProps {
  readonly id: string
  readonly number: number | undefined
  readonly title: LanguageMap | undefined
  /** The bar behind the dialog cannot be reached: where it has a choice of languages, so has the dialog. */
  readonly onLanguage: ((language: InterfaceLanguage) => void) | undefined
  readonly onClose: () => void
}

export function DialogHead({ id, number, title, onLanguage, onClose }: DialogHeadProps) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  return (
    <header className="exhibit-dialog__head" data-id={id}>
      <div className="exhibit-dialog__bar">
        <CloseButton onClose={onClose} />
        {onLanguage && <LanguageSwitch language={language} onSwitch={onLanguage} />}
      </div>
      <div className="exhibit-dialog__names">
        {number !== undefined && <p className="exhibit-dialog__number">{number}</p>}
        <h2 id="exhibit-title" className="exhibit-dialog__title">
          {title ? <Words map={title} language={language} order={scene.languages} /> : t('panel.untitled')}
        </h2>
        <OriginalTitle title={title} />
      </div>
    </header>
  )
}
