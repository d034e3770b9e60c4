import './LengthMark.css'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'
import { measureText, type TextRole } from './lengths.ts'

interface LengthMarkProps {
  readonly text: string
  readonly language: string
  readonly role: TextRole
}

/** How long a text is against what its readers take in; says so in words, not by colour alone, once it is too long. */
export function LengthMark({ text, language, role }: LengthMarkProps) {
  const { t } = useTranslation('workbench')
  const { count, unit, limit, level } = measureText(text, language, role)
  if (count === 0) return null
  return (
    <span className={`length-mark length-mark--${level}`}>
      {level !== 'fine' && <Icon shape={warningIcon} />}
      <span>
        {limit === undefined ? t(`length.${unit}`, { count }) : t(`length.${unit}Of`, { count: limit, written: count })}
        {level !== 'fine' && ` · ${t(`length.${level}`)}`}
      </span>
    </span>
  )
}
