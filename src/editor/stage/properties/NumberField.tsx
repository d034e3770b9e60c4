import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../shell/fields/Field.tsx'
import { parseNumber, plainNumber, toMillionths } from '../drawing/numbers.ts'

/** How a value kept in metres, radians or as a bare factor is shown, and by how much the arrow keys step it. */
const UNITS = {
  centimetres: { factor: 100, decimals: 1, step: 1 },
  metres: { factor: 1, decimals: 2, step: 0.1 },
  degrees: { factor: 180 / Math.PI, decimals: 1, step: 15 },
  percent: { factor: 100, decimals: 1, step: 5 },
} as const

export interface NumberFieldProps {
  readonly label: string
  /** Metres, radians, or a factor. */
  readonly value: number
  readonly unit: keyof typeof UNITS
  /** Bounds, in the unit of the value. */
  readonly least?: number
  readonly most?: number
  onCommit(value: number): void
}

interface Range {
  readonly least: number
  readonly most: number
}

/** A number with its unit. Enter or leaving it commits, Escape takes it back, the up and down keys step it. */
export function NumberField({ label, value, unit, least, most, onCommit }: NumberFieldProps) {
  const { t } = useTranslation('stage')
  const { factor, decimals, step } = UNITS[unit]
  const [typed, setTyped] = useState<string | null>(null)
  const written = plainNumber(value * factor, decimals)
  const range: Range = {
    least: (least ?? Number.NEGATIVE_INFINITY) * factor,
    most: (most ?? Number.POSITIVE_INFINITY) * factor,
  }
  const number = parseNumber(typed ?? written)
  const wrong = problemOf(number, range)

  const commit = () => {
    if (typed === null || wrong || number === undefined) return
    setTyped(null)
    if (plainNumber(number, decimals) !== written) onCommit(toMillionths(number / factor))
  }
  const stepBy = (steps: number) => {
    const next = (number ?? value * factor) + steps * step
    setTyped(null)
    onCommit(toMillionths(Math.min(Math.max(next, range.least), range.most) / factor))
  }
  const keyPressed = (event: KeyboardEvent) => {
    const far = event.shiftKey ? 10 : 1
    if (event.key === 'Enter') commit()
    else if (event.key === 'Escape') setTyped(null)
    else if (event.key === 'ArrowUp') stepBy(far)
    else if (event.key === 'ArrowDown') stepBy(-far)
    else return
    event.preventDefault()
  }
  const short = t(`unit.${unit}.short`)
  const bounds = {
    least: plainNumber(range.least, decimals),
    most: plainNumber(range.most, decimals),
    unit: short,
  }
  return (
    <Field label={label} error={wrong && t(`number.${wrong}`, bounds)}>
      {({ id, describedBy }) => (
        <span className="form-unit number-field">
          <input
            id={id}
            className="form-control"
            type="text"
            inputMode="decimal"
            dir="ltr"
            autoComplete="off"
            value={typed ?? written}
            aria-invalid={wrong !== undefined}
            aria-describedby={describedBy}
            onChange={(event) => setTyped(event.target.value)}
            onFocus={(event) => event.target.select()}
            onBlur={commit}
            onKeyDown={keyPressed}
          />
          <span className="form-unit__unit">{short}</span>
        </span>
      )}
    </Field>
  )
}

/** Rounding on the screen must not make a value at its bound wrong. */
const SLACK = 0.051

function problemOf(number: number | undefined, { least, most }: Range) {
  if (number === undefined) return 'notANumber'
  if (number < least - SLACK) return 'tooSmall'
  return number > most + SLACK ? 'tooLarge' : undefined
}
