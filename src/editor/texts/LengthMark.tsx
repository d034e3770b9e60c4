import './LengthMark.css'
import { useTranslation } from 'react-i18next'
import { measureText, type TextRole } from '../../scenes/check/lengths.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warningIcon } from '../../ui/icons.ts'

interface LengthMarkProps {
  readonly text: string
  readonly language: string
  readonly textRole: TextRole
}

/** How long a text is against what its readers take in; says so in words, not by colour alone, once it is too long. */
export function LengthMark({ text, language, textRole }: LengthMarkProps) {
  const { t } = useTranslation('workbench')
  const { count, unit, limit, level } = measureText(text, language, textRole)
  if (count === 0) return null
  return (
    <span className={`length-mark length-mark--${level}`}>
      {level !== 'fine' && <Icon shape={warningIcon} />}
      <span>
        {t(`length.${unit}`, { count: limit, written: count })}
        {level !== 'fine' && ` · ${t(`length.${level}`)}`}
      </span>
    </span>
  )
}
