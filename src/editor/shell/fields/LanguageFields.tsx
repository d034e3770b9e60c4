import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LanguageMap } from '../../../scenes/schema/text.ts'
import { directionOf, type InterfaceLanguage } from '../../../scenes/text/language.ts'
import { LengthMark } from '../../texts/LengthMark.tsx'
import type { TextRole } from '../../texts/lengths.ts'
import { useLanguageName } from './languageNames.ts'
import { sideBySide } from './languages.ts'
import { TextInput } from './TextInput.tsx'

interface LanguageFieldsProps {
  readonly label: string
  readonly map: LanguageMap
  readonly languages: readonly string[]
  /** Decides the length that is counted against. */
  readonly role?: TextRole
  readonly lines?: number
  readonly readOnly?: boolean
  readonly hint?: string
  /** An empty text takes the language away. */
  readonly onCommit: (language: string, text: string) => void
}

/** One text in several languages, side by side, each in its own direction. */
export function LanguageFields({ label, map, languages, role, lines, readOnly, hint, onCommit }: LanguageFieldsProps) {
  const { i18n } = useTranslation('workbench')
  const hintId = useId()
  const order = sideBySide(languages, directionOf(i18n.language as InterfaceLanguage))
  return (
    <fieldset className="language-fields" aria-describedby={hint ? hintId : undefined}>
      <legend className="language-fields__legend">{label}</legend>
      {hint && (
        <p id={hintId} className="form-field__hint">
          {hint}
        </p>
      )}
      <div className="language-fields__sides">
        {order.map((language) => (
          <LanguageField
            key={language}
            legend={label}
            language={language}
            value={map[language] ?? ''}
            role={role}
            lines={lines}
            readOnly={readOnly}
            onCommit={(text) => onCommit(language, text)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface LanguageFieldProps {
  readonly legend: string
  readonly language: string
  readonly value: string
  readonly role: TextRole | undefined
  readonly lines: number | undefined
  readonly readOnly: boolean | undefined
  readonly onCommit: (text: string) => void
}

function LanguageField({ legend, language, value, role, lines, readOnly, onCommit }: LanguageFieldProps) {
  const id = useId()
  const languageName = useLanguageName()
  const [typed, setTyped] = useState(value)
  const [committed, setCommitted] = useState(value)
  if (committed !== value) {
    setCommitted(value)
    setTyped(value)
  }
  return (
    <div className="form-field">
      <div className="form-field__head">
        <label htmlFor={id} className="form-field__label">
          <span className="visually-hidden">{legend} · </span>
          {languageName(language)}
        </label>
        {role && <LengthMark text={typed} language={language} role={role} />}
      </div>
      <TextInput
        id={id}
        value={value}
        language={language}
        lines={lines ?? 1}
        readOnly={readOnly ?? false}
        onCommit={onCommit}
        onType={setTyped}
      />
    </div>
  )
}
