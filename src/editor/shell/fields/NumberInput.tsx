import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseNumber, plainNumber } from '../../../scenes/text/numerals.ts'
import { toMillionths } from '../../numbers.ts'
import { Field } from './Field.tsx'

/** How a value kept in metres, in radians, as a bare factor or a number of things is shown, and by how much the arrow keys step it. */
const UNITS = {
  millimetres: { factor: 1000, decimals: 2, step: 0.1 },
  centimetres: { factor: 100, decimals: 1, step: 1 },
  metres: { factor: 1, decimals: 2, step: 0.1 },
  degrees: { factor: 180 / Math.PI, decimals: 1, step: 15 },
  percent: { factor: 100, decimals: 1, step: 5 },
  pixels: { factor: 1, decimals: 0, step: 1 },
  things: { factor: 1, decimals: 0, step: 1 },
} as const

interface NumberInputProps {
  readonly label: string
  /** Metres, radians, a factor or a number; `undefined` when nothing is known. */
  readonly value: number | undefined
  readonly unit: keyof typeof UNITS
  /** What is taken while nothing is known: shown in its place, and what the arrow keys step from. */
  readonly usual?: number | undefined
  readonly hint?: string | undefined
  /** As many as can be shown and typed; without, as many as the unit usually takes. */
  readonly decimals?: number
  /** Bounds, in the unit of the value. */
  readonly least?: number
  readonly most?: number
  readonly readOnly?: boolean
  onCommit(value: number): void
  /** The field has been emptied. Without it an empty field is wrong. */
  onClear?(): void
}

interface Range {
  readonly least: number
  readonly most: number
}

/**
 * A number with its unit, typed in any digits. Enter or leaving it commits, Escape takes it back, the up and down keys
 * step it.
 */
export function NumberInput(props: NumberInputProps) {
  const { label, value, unit, usual, hint, least, most, readOnly, onCommit, onClear } = props
  const { t } = useTranslation('stage')
  const { factor, step } = UNITS[unit]
  const decimals = props.decimals ?? UNITS[unit].decimals
  const [typed, setTyped] = useState<string | null>(null)
  const written = value === undefined ? '' : plainNumber(value * factor, decimals)
  const shown = typed ?? written
  const range: Range = {
    least: (least ?? Number.NEGATIVE_INFINITY) * factor,
    most: (most ?? Number.POSITIVE_INFINITY) * factor,
  }
  const number = parseNumber(shown)
  const isCleared = onClear !== undefined && shown.trim() === ''
  const wrong = isCleared ? undefined : problemOf(number, range, decimals)

  const commit = () => {
    if (typed === null || wrong) return
    setTyped(null)
    if (isCleared) {
      if (value !== undefined) onClear()
    } else if (number !== undefined && plainNumber(number, decimals) !== written) {
      onCommit(toMillionths(number / factor))
    }
  }
  const stepBy = (steps: number) => {
    if (readOnly) return
    const next = (number ?? (value ?? usual ?? 0) * factor) + steps * step
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
  const short = unit === 'things' ? '' : t(`unit.${unit}.short`)
  const bounds = {
    least: `${plainNumber(range.least, decimals)} ${short}`.trim(),
    most: `${plainNumber(range.most, decimals)} ${short}`.trim(),
  }
  return (
    <Field label={label} hint={hint} error={wrong && t(`number.${wrong}`, bounds)}>
      {({ id, describedBy }) => (
        <span className="form-unit">
          <input
            id={id}
            className="form-control"
            type="text"
            inputMode="decimal"
            dir="ltr"
            autoComplete="off"
            value={shown}
            placeholder={
              usual === undefined
                ? undefined
                : t('number.usual', { value: plainNumber(usual * factor, decimals) })
            }
            readOnly={readOnly}
            aria-invalid={wrong !== undefined}
            aria-describedby={describedBy}
            onChange={(event) => setTyped(event.target.value)}
            onFocus={(event) => event.target.select()}
            onBlur={commit}
            onKeyDown={keyPressed}
          />
          {short && <span className="form-unit__unit">{short}</span>}
        </span>
      )}
    </Field>
  )
}

/** Of the last decimal: rounding on the screen must not make a value at its bound wrong. */
const SLACK = 0.51

function problemOf(number: number | undefined, { least, most }: Range, decimals: number) {
  if (number === undefined) return 'notANumber'
  const slack = SLACK * 10 ** -decimals
  if (number < least - slack) return 'tooSmall'
  return number > most + slack ? 'tooLarge' : undefined
}
