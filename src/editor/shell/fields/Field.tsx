import './fields.css'
import { type ReactNode, useId } from 'react'

/** What a control needs to be named and explained by its field. */
export interface FieldIds {
  readonly id: string
  readonly describedBy: string | undefined
}

interface FieldProps {
  readonly label: string
  /** What the label belongs to, for those who do not see the page: `Title` before `Chinese`. */
  readonly context?: string
  /** Beside the label: a count, a mark. */
  readonly aside?: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and what to do; shown in place of the hint. */
  readonly error?: string | undefined
  readonly className?: string
  readonly children: (ids: FieldIds) => ReactNode
}

/** A label above a control, with what explains it below. */
export function Field({ label, context, aside, hint, error, className = '', children }: FieldProps) {
  const id = useId()
  const noteId = `${id}-note`
  const note = error ?? hint
  return (
    <div className={`form-field ${className}`}>
      <div className="form-field__head">
        <label htmlFor={id} className="form-field__label">
          {context && <span className="visually-hidden">{context} · </span>}
          {label}
        </label>
        {aside}
      </div>
      {children({ id, describedBy: note ? noteId : undefined })}
      {note && (
        <p id={noteId} className={error ? 'form-field__error' : 'form-field__hint'}>
          {note}
        </p>
      )}
    </div>
  )
}
