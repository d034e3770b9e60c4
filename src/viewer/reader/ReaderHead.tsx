import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { CatalogueObject } from '../../scenes/schema/object.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon, fullScreenIcon, leaveFullScreenIcon } from '../../ui/icons.ts'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { flatIcon, handIcon } from '../../ui/toolIcons.ts'
import { Words } from '../../ui/Words.tsx'
import { useFullScreen } from '../shell/useFullScreen.ts'
import { useVisit } from '../VisitContext.tsx'
import { ToolButton } from './tools/ToolButton.tsx'

export type Mode = 'hand' | 'flat'

interface ReaderHeadProps {
  readonly object: CatalogueObject
  readonly mode: Mode
  readonly canBeHeld: boolean
  /** What takes the whole screen. */
  readonly room: RefObject<HTMLElement | null>
  readonly onMode: (mode: Mode) => void
  readonly onLanguage: ((language: InterfaceLanguage) => void) | undefined
  readonly onClose: () => void
}

export function ReaderHead({ object, mode, canBeHeld, room, onMode, onLanguage, onClose }: ReaderHeadProps) {
  const { t } = useTranslation('reader')
  const language = useVisit((visit) => visit.language)
  const order = useVisit((visit) => visit.scene.languages)
  const fullScreen = useFullScreen(room)
  return (
    <header className="reader__head">
      <ToolButton shape={closeIcon} name={t('leave')} onPress={onClose} />
      <h2 id="reader-title" className="reader__title">
        <Words map={object.title} language={language} order={order} />
      </h2>
      {canBeHeld && (
        <fieldset className="reader__mode">
          <legend className="visually-hidden">{t('mode')}</legend>
          {(['hand', 'flat'] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-pressed={mode === each}
              onClick={() => onMode(each)}
            >
              <Icon shape={each === 'hand' ? handIcon : flatIcon} />
              {t(`mode.${each}`)}
            </button>
          ))}
        </fieldset>
      )}
      {onLanguage && <LanguageSwitch language={language} onSwitch={onLanguage} />}
      {fullScreen && (
        <ToolButton
          shape={fullScreen.isOn ? leaveFullScreenIcon : fullScreenIcon}
          name={t(fullScreen.isOn ? 'leaveFullScreen' : 'fullScreen')}
          onPress={fullScreen.toggle}
        />
      )}
    </header>
  )
}
