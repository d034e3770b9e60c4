import { useState } from 'react'
import { Field } from '../shell/fields/Field.tsx'
import { TextInput } from '../shell/fields/TextInput.tsx'
import { useEditor } from '../state/EditorContext.tsx'

interface PlainFieldProps {
  readonly label: string
  readonly value: string
  readonly hint?: string
  /** Shown once the field is left: who is still typing is not wrong yet. */
  readonly error?: string | undefined
  readonly maxLength: number
  readonly lines?: number
  readonly onCommit: (text: string) => void
}

/** A text that belongs to no language: a shelfmark, a reference as printed. Its direction follows its first letter. */
export function PlainField({ label, value, hint, error, maxLength, lines, onCommit }: PlainFieldProps) {
  const readOnly = useEditor((state) => state.readOnly)
  const [typing, setTyping] = useState(false)
  const wrong = typing ? undefined : error
  return (
    <Field label={label} hint={hint} error={wrong}>
      {({ id, describedBy }) => (
        <TextInput
          id={id}
          describedBy={describedBy}
          value={value}
          maxLength={maxLength}
          lines={lines ?? 1}
          readOnly={readOnly}
          invalid={wrong !== undefined}
          onCommit={onCommit}
          onType={() => setTyping(true)}
          onLeave={() => setTyping(false)}
        />
      )}
    </Field>
  )
}
