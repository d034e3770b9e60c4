import './ExhibitDialog.css'
import type { ShownId } from '../../scenes/layout/visiting.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useVisit, useVisitStore } from '../VisitContext.tsx'
import { OpenedExhibit } from './OpenedExhibit.tsx'
import { OpenedPanel } from './OpenedPanel.tsx'
import { useBeside } from './useBeside.ts'

interface ExhibitDialogProps {
  /** Nothing is to be seen behind it: the cover or a page of text would only disturb. The hall shines through. */
  readonly onDesk?: boolean
  /** Another language was chosen; absent where the choice is made elsewhere. */
  readonly onLanguage?: (language: InterfaceLanguage) => void
}

/** What the visitor has opened, over where they stand. Nothing when nothing is open. */
export function ExhibitDialog({ onDesk = false, onLanguage }: ExhibitDialogProps) {
  const store = useVisitStore()
  const id = useVisit((visit) => visit.open)
  const isExhibit = useVisit((visit) => visit.open !== null && visit.open in visit.scene.exhibits)
  const inHall = useVisit(({ scene, space, view }) => view === 'hall' && scene.spaces[space]?.kind === 'hall')
  const beside = useBeside()
  if (id === null) return null

  const close = () => store.getState().openExhibit(null)
  const step = (next: ShownId) => {
    store.getState().openExhibit(next)
    // Whoever leafs on to another exhibit stands before that one when the dialog closes.
    if (inHall && !onDesk) store.getState().walkTo(next)
  }
  const opened = { id, beside, onStep: step, onLanguage, onClose: close }
  const look = [
    'exhibit-dialog',
    onDesk || !inHall ? 'exhibit-dialog--desk' : '',
    isExhibit ? '' : 'exhibit-dialog--panel',
    beside.languages.length > 0 ? 'exhibit-dialog--wide' : '',
  ]
  return (
    <Dialog className={look.filter(Boolean).join(' ')} labelledBy="exhibit-title" onClose={close}>
      {isExhibit ? <OpenedExhibit key={id} {...opened} /> : <OpenedPanel key={id} {...opened} />}
    </Dialog>
  )
}
