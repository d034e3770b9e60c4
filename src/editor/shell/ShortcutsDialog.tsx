import './ShortcutsDialog.css'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../ui/Dialog.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { closeIcon } from '../../ui/icons.ts'
import { commandKey } from './platform.ts'

interface Shortcut {
  /** Its words: `shortcuts.<key>`. */
  readonly key: string
  readonly keys: readonly string[]
}

const shortcutGroups = (
  command: string,
): readonly { readonly key: string; readonly shortcuts: readonly Shortcut[] }[] => [
  {
    key: 'everywhere',
    shortcuts: [
      { key: 'undo', keys: [`${command}+Z`] },
      { key: 'redo', keys: [`Shift+${command}+Z`, 'Ctrl+Y'] },
      { key: 'help', keys: ['?'] },
    ],
  },
  {
    key: 'stage',
    shortcuts: [
      { key: 'tabs', keys: ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4'] },
      { key: 'nudge', keys: ['←', '→', '↑', '↓'] },
      { key: 'nudgeFar', keys: ['Shift+←', 'Shift+→'] },
      { key: 'remove', keys: ['Delete'] },
      { key: 'escape', keys: ['Esc'] },
    ],
  },
  { key: 'order', shortcuts: [{ key: 'moveShown', keys: ['Alt+↑', 'Alt+↓'] }] },
  {
    key: 'pages',
    shortcuts: [
      { key: 'movePage', keys: ['Alt+←', 'Alt+→'] },
      { key: 'choosePages', keys: ['Shift+←', 'Shift+→'] },
      { key: 'allPages', keys: [`${command}+A`] },
      { key: 'removePages', keys: ['Delete'] },
    ],
  },
]

/** The visible list of keyboard shortcuts. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('workbench')
  const titleId = useId()
  return (
    <Dialog labelledBy={titleId} className="shortcuts" onClose={onClose}>
      <header className="shortcuts__head">
        <h2 id={titleId}>{t('shortcuts.title')}</h2>
        <button type="button" className="icon-button" aria-label={t('common:close')} onClick={onClose}>
          <Icon shape={closeIcon} />
        </button>
      </header>
      {shortcutGroups(commandKey()).map((group) => (
        <section key={group.key}>
          <h3 className="shortcuts__group">{t(`shortcuts.group.${group.key}`)}</h3>
          <dl className="shortcuts__list">
            {group.shortcuts.map(({ key, keys }) => (
              <div key={key} className="shortcuts__row">
                <dt>{t(`shortcuts.${key}`)}</dt>
                <dd dir="ltr" className="shortcuts__keys">
                  {keys.map((each) => (
                    <kbd key={each}>{each}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="shortcuts__note">{t('shortcuts.physical')}</p>
    </Dialog>
  )
}
