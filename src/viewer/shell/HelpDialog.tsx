import './HelpDialog.css'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../i18n/useWords.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { VisitView } from '../visitStore.ts'
import { HELP_WORDS } from './helpWords.ts'

/** What is done, and the keys that do it. Keys are named as they are printed on them, in every language. */
const HALL_KEYS = [
  ['walk', ['W', 'S', '↑', '↓']],
  ['turn', ['Q', 'E', '←', '→']],
  ['aside', ['A', 'D', 'Shift + ←', 'Shift + →']],
  ['tilt', ['Page Up', 'Page Down']],
  ['open', ['Enter']],
] as const
const EXHIBIT_KEYS = [
  ['page', ['←', '→']],
  ['take', ['Enter']],
  ['zoom', ['+', '−', '0']],
  ['pan', ['Shift + ←', 'Shift + →']],
  ['close', ['Esc']],
] as const
const POINTER_WAYS = ['look', 'go', 'approach'] as const

/** How to walk, look and leaf: every way there is, by pointer and by key. */
export function HelpDialog({ view, onClose }: { readonly view: VisitView; readonly onClose: () => void }) {
  const { t } = useTranslation('visit')
  const hasWords = useWords(HELP_WORDS)
  return (
    <Dialog className="help-dialog" labelledBy="help-heading" onClose={onClose}>
      <h2 id="help-heading" className="help-dialog__heading">
        {t('bar.help')}
      </h2>
      {hasWords && <Ways view={view} />}
      <button type="button" className="button help-dialog__close" onClick={onClose}>
        {t('common:close')}
      </button>
    </Dialog>
  )
}

function Ways({ view }: { readonly view: VisitView }) {
  const { t } = useTranslation('help')
  return (
    <>
      {view === 'hall' && (
        <>
          <h3 className="help-dialog__part">{t('help.pointer')}</h3>
          <ul className="help-dialog__ways">
            {POINTER_WAYS.map((way) => (
              <li key={way}>{t(`help.${way}`)}</li>
            ))}
          </ul>
          <h3 className="help-dialog__part">{t('help.keys')}</h3>
          <p className="help-dialog__note">{t('help.note')}</p>
          <KeyTable keys={HALL_KEYS} />
        </>
      )}
      <h3 className="help-dialog__part">{t('help.exhibit')}</h3>
      <KeyTable keys={EXHIBIT_KEYS} />
    </>
  )
}

type KeyRows = typeof HALL_KEYS | typeof EXHIBIT_KEYS

function KeyTable({ keys }: { readonly keys: KeyRows }) {
  const { t } = useTranslation('help')
  return (
    <dl className="help-dialog__keys">
      {keys.map(([name, caps]) => (
        <div key={name} className="help-dialog__row">
          <dt>{t(`help.key.${name}`)}</dt>
          <dd dir="ltr">
            {caps.map((cap) => (
              <kbd key={cap}>{cap}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
