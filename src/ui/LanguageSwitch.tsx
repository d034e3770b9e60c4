import './LanguageSwitch.css'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGE_NAMES } from '../i18n/locale.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../scenes/text/language.ts'

interface LanguageSwitchProps {
  readonly language: InterfaceLanguage
  readonly onSwitch: (language: InterfaceLanguage) => void
}

/** 中文 · العربية · English: every language in its own words, in the same order in every interface. */
export function LanguageSwitch({ language, onSwitch }: LanguageSwitchProps) {
  const { t } = useTranslation('common')
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t('language')}</legend>
      {INTERFACE_LANGUAGES.map((each, index) => (
        <Fragment key={each}>
          {index > 0 && (
            <span className="language-switch__point" aria-hidden="true">
              ·
            </span>
          )}
          <button
            type="button"
            lang={each}
            className="language-switch__language"
            aria-pressed={each === language}
            onClick={() => onSwitch(each)}
          >
            {LANGUAGE_NAMES[each]}
          </button>
        </Fragment>
      ))}
    </fieldset>
  )
}
