import './MoreDialog.css'
import { useTranslation } from 'react-i18next'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { fullScreenIcon, helpIcon, shareIcon } from '../../ui/icons.ts'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { useVisit } from '../VisitContext.tsx'
import type { Aside } from './aside.ts'
import { useFullScreen } from './useFullScreen.ts'

interface MoreDialogProps {
  readonly onAside: (aside: Aside | null) => void
  readonly onLanguage: (language: InterfaceLanguage) => void
  readonly onClose: () => void
}

/** On a phone: what the bar has no room for, at the thumb. */
export function MoreDialog({ onAside, onLanguage, onClose }: MoreDialogProps) {
  const { t } = useTranslation('visit')
  const language = useVisit((visit) => visit.language)
  const fullScreen = useFullScreen()
  return (
    <Dialog className="more-dialog" label={t('bar.more')} onClose={onClose}>
      <LanguageSwitch language={language} onSwitch={onLanguage} />
      <button
        type="button"
        className="button button--quiet more-dialog__line"
        onClick={() => onAside('share')}
      >
        <Icon shape={shareIcon} />
        {t('bar.share')}
      </button>
      {fullScreen && (
        <button type="button" className="button button--quiet more-dialog__line" onClick={fullScreen.toggle}>
          <Icon shape={fullScreenIcon} />
          {t(fullScreen.isOn ? 'bar.leaveFullScreen' : 'bar.fullScreen')}
        </button>
      )}
      <button
        type="button"
        className="button button--quiet more-dialog__line"
        onClick={() => onAside('help')}
      >
        <Icon shape={helpIcon} />
        {t('bar.help')}
      </button>
      <button type="button" className="button more-dialog__close" onClick={onClose}>
        {t('common:close')}
      </button>
    </Dialog>
  )
}
