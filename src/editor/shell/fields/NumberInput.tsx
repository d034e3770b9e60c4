import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseNumber, plainNumber } from '../../stage/drawing/numbers.ts'
import { Field } from './Field.tsx'

interface NumberInputProps {
  readonly label: string
  /** In the unit that is shown; `undefined` when nothing is known. */
  readonly value: number | undefined
  readonly unit: string
  readonly decimals: number
  /** Accepts ٣٤٫٥, 34.5 and 34,5; an emptied field commits `undefined`. */
  readonly onCommit: (value: number | undefined) => void
  readonly greatest: number
  readonly readOnly?: boolean
}

/** A measure that may be typed in any digits. It is committed when the field is left or Enter is pressed. */
export function NumberInput({
  label,
  value,
  unit,
  decimals,
  onCommit,
  greatest,
  readOnly,
}: NumberInputProps) {
  const { t } = useTranslation('workbench')
  const [draft, setDraft] = useState<string | null>(null)
  const shown = draft ?? (value === undefined ? '' : plainNumber(value, decimals))
  const typed = draft === null || draft.trim() === '' ? undefined : parseNumber(draft)
  const wrong =
    draft !== null && draft.trim() !== '' && !(typed !== undefined && typed > 0 && typed <= greatest)

  const commit = () => {
    if (draft === null || wrong) return
    setDraft(null)
    if (typed !== value) onCommit(typed)
  }

  return (
    <Field
      label={label}
      className="form-field--number"
      error={wrong ? t('field.numberWrong', { greatest, unit }) : undefined}
    >
      {({ id, describedBy }) => (
        <span className="form-unit">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            dir="ltr"
            className="form-control"
            aria-describedby={describedBy}
            aria-invalid={wrong || undefined}
            value={shown}
            readOnly={readOnly}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key === 'Enter') commit()
              if (event.key === 'Escape') setDraft(null)
            }}
          />
          <span className="form-unit__unit">{unit}</span>
        </span>
      )}
    </Field>
  )
}
