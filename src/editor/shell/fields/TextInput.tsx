import type { ChangeEvent, CompositionEvent } from 'react'
import { LIMITS } from '../../../scenes/schema/limits.ts'
import { directionOf } from '../../../scenes/text/language.ts'
import { useCommittedText } from '../../state/useCommittedText.ts'

interface TextInputProps {
  readonly id?: string
  /** Where the text lies, `objects/object_x/title/ar`: a finding's link looks for it. */
  readonly name?: string
  /** For a control without a visible label. */
  readonly label?: string
  readonly describedBy?: string | undefined
  readonly value: string
  /** Called while typing (every 300 ms at most) and when the field is left. */
  readonly onCommit: (text: string) => void
  /** Called on every key, before anything is committed: for a counter. */
  readonly onType?: (text: string) => void
  readonly onLeave?: () => void
  /** The language of what is written here: it sets `lang` and `dir`. Without one the direction follows the text. */
  readonly language?: string
  /** More than one makes a field of several lines that grows with its text. */
  readonly lines?: number
  readonly maxLength?: number
  readonly readOnly?: boolean
  readonly placeholder?: string
  readonly invalid?: boolean
  readonly className?: string
}

/** A text that is written into the document while it is typed. */
export function TextInput(props: TextInputProps) {
  const {
    id,
    label,
    describedBy,
    value,
    onCommit,
    onType,
    onLeave,
    language,
    lines = 1,
    className = '',
  } = props
  const { name, placeholder, maxLength = LIMITS.textLength, readOnly = false, invalid = false } = props
  const { text, change, flush } = useCommittedText(value, onCommit)

  const type = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    change(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
    onType?.(target.value)
  }
  const control = {
    id,
    name,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    className: `form-control ${className}`,
    value: text,
    lang: language,
    dir: language ? directionOf(language) : 'auto',
    maxLength,
    placeholder,
    readOnly,
    autoComplete: 'off',
    onChange: type,
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      change(currentTarget.value),
    onBlur: () => {
      flush()
      onLeave?.()
    },
  }
  if (lines === 1) return <input type="text" {...control} />
  return (
    <span className="form-grow" data-text={text} lang={language} dir={control.dir}>
      <textarea rows={lines} {...control} />
    </span>
  )
}
