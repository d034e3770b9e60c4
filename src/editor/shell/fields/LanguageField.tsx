import { useState } from 'react'
import type { TextRole } from '../../../scenes/check/lengths.ts'
import { LengthMark } from '../../texts/LengthMark.tsx'
import { Field } from './Field.tsx'
import { useLanguageName } from './languageNames.ts'
import { TextInput } from './TextInput.tsx'

interface LanguageFieldProps {
  readonly name: string | undefined
  /** What is written; the visible label is the language. */
  readonly legend: string
  readonly language: string
  readonly value: string
  readonly textRole: TextRole | undefined
  readonly lines: number
  readonly readOnly: boolean
  readonly onCommit: (text: string) => void
}

/** A text in one language, with its length while it is typed. */
export function LanguageField({
  name,
  legend,
  language,
  value,
  textRole,
  lines,
  readOnly,
  onCommit,
}: LanguageFieldProps) {
  const languageName = useLanguageName()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Field
      label={languageName(language)}
      context={legend}
      aside={textRole && <LengthMark text={typed ?? value} language={language} textRole={textRole} />}
    >
      {({ id }) => (
        <TextInput
          id={id}
          name={name}
          value={value}
          language={language}
          lines={lines}
          readOnly={readOnly}
          onCommit={onCommit}
          onType={setTyped}
          onLeave={() => setTyped(null)}
        />
      )}
    </Field>
  )
}
