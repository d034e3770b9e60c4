import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { TextRole } from '../../../scenes/check/lengths.ts'
import type { LanguageMap } from '../../../scenes/schema/text.ts'
import { directionOf, type InterfaceLanguage } from '../../../scenes/text/language.ts'
import { LanguageField } from './LanguageField.tsx'
import { sideBySide } from './languages.ts'

interface LanguageFieldsProps {
  /** Where the text lies; with the language it names each field. */
  readonly name?: string
  readonly label: string
  readonly labelHidden?: boolean
  readonly map: LanguageMap
  readonly languages: readonly string[]
  /** Further languages, after the others. */
  readonly also?: readonly string[]
  /** Decides the length that is counted against. */
  readonly textRole?: TextRole
  readonly lines?: number
  readonly readOnly?: boolean
  readonly hint?: string
  /** An empty text takes the language away. */
  readonly onCommit: (language: string, text: string) => void
}

/** One text in several languages, side by side, each in its own direction. */
export function LanguageFields(props: LanguageFieldsProps) {
  const {
    name,
    label,
    labelHidden,
    map,
    languages,
    also = [],
    textRole,
    lines = 1,
    readOnly = false,
    hint,
    onCommit,
  } = props
  const { i18n } = useTranslation('workbench')
  const hintId = useId()
  const order = sideBySide(languages, directionOf(i18n.language as InterfaceLanguage))
  return (
    <fieldset className="language-fields" aria-describedby={hint ? hintId : undefined}>
      <legend className={labelHidden ? 'visually-hidden' : 'language-fields__legend'}>{label}</legend>
      <div className="language-fields__sides">
        {[...order, ...also].map((language) => (
          <LanguageField
            key={language}
            name={name && `${name}/${language}`}
            legend={label}
            language={language}
            value={map[language] ?? ''}
            textRole={textRole}
            lines={lines}
            readOnly={readOnly}
            onCommit={(text) => onCommit(language, text)}
          />
        ))}
      </div>
      {hint && (
        <p id={hintId} className="form-field__hint">
          {hint}
        </p>
      )}
    </fieldset>
  )
}
