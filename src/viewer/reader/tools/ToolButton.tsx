import { Icon } from '../../../ui/Icon.tsx'
import type { IconShape } from '../../../ui/icons.ts'

interface ToolButtonProps {
  readonly shape: IconShape
  readonly name: string
  readonly className?: string
  /** Of a switch: whether it is on. */
  readonly isOn?: boolean | undefined
  /** Id of what it opens. */
  readonly opens?: string
  /** Absent: it can do nothing now. It keeps the focus that it has. */
  readonly onPress: (() => void) | undefined
}

/** An icon that everyone knows, with its name. */
export function ToolButton({ shape, name, className = '', isOn, opens, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={name}
      title={name}
      aria-disabled={onPress === undefined}
      {...(opens === undefined
        ? { 'aria-pressed': isOn }
        : { 'aria-expanded': isOn, 'aria-controls': opens })}
      onClick={onPress}
    >
      <Icon shape={shape} />
    </button>
  )
}
