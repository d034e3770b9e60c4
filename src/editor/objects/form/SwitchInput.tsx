import { useId } from 'react'

interface SwitchInputProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly disabled: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that is so or not. */
export function SwitchInput({ label, hint, checked, disabled, onChange }: SwitchInputProps) {
  const hintId = useId()
  return (
    <div className="switch-input">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled}
          aria-describedby={hint ? hintId : undefined}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      {hint && (
        <p id={hintId} className="form-field__hint">
          {hint}
        </p>
      )}
    </div>
  )
}
