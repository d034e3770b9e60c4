import { Field } from './Field.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Choices under a heading of their own. */
export interface ChoiceGroup {
  readonly label: string
  readonly choices: readonly Choice[]
}

interface SelectInputProps {
  readonly label: string
  readonly value: string
  readonly choices?: readonly Choice[]
  readonly groups?: readonly ChoiceGroup[]
  readonly hint?: string | undefined
  readonly disabled?: boolean
  readonly onChange: (value: string) => void
}

/** A choice of one, with the browser's own list. */
export function SelectInput({
  label,
  value,
  choices = [],
  groups = [],
  hint,
  disabled,
  onChange,
}: SelectInputProps) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <select
          id={id}
          className="form-control"
          aria-describedby={describedBy}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        >
          {choices.map(toOption)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.choices.map(toOption)}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

function toOption({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
