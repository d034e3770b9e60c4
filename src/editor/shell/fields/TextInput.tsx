import { directionOf } from '../../../scenes/text/language.ts'
import { useCommittedText } from '../../state/useCommittedText.ts'

interface TextInputProps {
  readonly id?: string
  readonly label?: string
  readonly describedBy?: string | undefined
  readonly value: string
  /** Called while typing (every 300 ms at most) and when the field is left. */
  readonly onCommit: (text: string) => void
  /** Called on every key, before anything is committed: for a counter. */
  readonly onType?: (text: string) => void
  /** The language of what is written here: it sets `lang` and `dir`. Without one the direction follows the text. */
  readonly language?: string
  /** More than one makes a field of several lines that grows with its text. */
  readonly lines?: number
  readonly maxLength?: number
  readonly required?: boolean
  readonly readOnly?: boolean
  readonly placeholder?: string
  readonly className?: string
}

/** A text that is written into the document while it is typed. */
export function TextInput({
  id,
  label,
  describedBy,
  value,
  onCommit,
  onType,
  language,
  lines = 1,
  className = '',
  ...rest
}: TextInputProps) {
  const { text, change, flush } = useCommittedText(value, onCommit)
  const control = {
    id,
    'aria-label': label,
    'aria-describedby': describedBy,
    className: `form-control ${className}`,
    value: text,
    lang: language,
    dir: language ? directionOf(language) : ('auto' as const),
    onBlur: flush,
    ...rest,
  }
  const type = (typed: string) => {
    change(typed)
    onType?.(typed)
  }
  if (lines === 1) return <input type="text" {...control} onChange={(event) => type(event.target.value)} />
  return (
    <span className="form-grow" data-text={text} lang={language} dir={control.dir}>
      <textarea rows={lines} {...control} onChange={(event) => type(event.target.value)} />
    </span>
  )
}
