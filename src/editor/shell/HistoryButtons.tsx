import { useTranslation } from 'react-i18next'
import type { Entry } from '../../storage/history.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconShape } from '../../ui/icons.ts'
import { useEditor } from '../state/EditorContext.tsx'
import { redoIcon, undoIcon } from './icons.ts'
import { commandKey } from './platform.ts'

/** Undo and redo; each says what it would take back or do again. */
export function HistoryButtons() {
  const undo = useEditor((state) => state.undo)
  const redo = useEditor((state) => state.redo)
  const last = useEditor((state) => state.past.at(-1))
  const next = useEditor((state) => state.future[0])
  return (
    <>
      <HistoryButton kind="undo" icon={undoIcon} entry={last} shortcut={`${commandKey()}+Z`} onPress={undo} />
      <HistoryButton
        kind="redo"
        icon={redoIcon}
        entry={next}
        shortcut={`Shift+${commandKey()}+Z`}
        onPress={redo}
      />
    </>
  )
}

interface HistoryButtonProps {
  readonly kind: 'undo' | 'redo'
  readonly icon: IconShape
  readonly entry: Entry | undefined
  readonly shortcut: string
  readonly onPress: () => void
}

function HistoryButton({ kind, icon, entry, shortcut, onPress }: HistoryButtonProps) {
  const { t } = useTranslation('workbench')
  const readOnly = useEditor((state) => state.readOnly)
  const step = entry && t(`commands:command.${entry.command}`)
  const name = step ? t(`history.${kind}Step`, { step }) : t(`history.${kind}`)
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={`${name} (\u2066${shortcut}\u2069)`}
      disabled={!entry || readOnly}
      onClick={onPress}
    >
      <Icon shape={icon} />
    </button>
  )
}
