import './ExhibitDialog.css'
import { useEffect, useRef } from 'react'
import { isStandIn } from '../../scenes/layout/standIns.ts'
import type { ShownId } from '../../scenes/layout/visiting.ts'
import type { InterfaceLanguage } from '../../scenes/text/language.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useVisit, useVisitStore } from '../VisitContext.tsx'
import { OpenedExhibit, type OpenedProps } from './OpenedExhibit.tsx'
import { OpenedPanel } from './OpenedPanel.tsx'
import { OpenedToCome } from './OpenedToCome.tsx'
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
  const isPanel = useVisit((visit) => visit.open !== null && visit.open in visit.scene.texts)
  const inHall = useVisit(({ scene, space, view }) => view === 'hall' && scene.spaces[space]?.kind === 'hall')
  const beside = useBeside()
  // Whoever leafs on to another exhibit stands before that one when the dialog closes.
  const follow = (next: ShownId) => {
    if (inHall && !onDesk && !isStandIn(next)) store.getState().walkTo(next)
  }
  useArrival(id, follow)
  if (id === null) return null

  const close = () => store.getState().openExhibit(null)
  const step = (next: ShownId) => {
    store.getState().openExhibit(next)
    follow(next)
  }
  const opened = { id, beside, onStep: step, onLanguage, onClose: close }
  const look = [
    'exhibit-dialog',
    onDesk || !inHall ? 'exhibit-dialog--desk' : '',
    isPanel ? 'exhibit-dialog--panel' : '',
    beside.languages.length > 0 ? 'exhibit-dialog--wide' : '',
  ]
  return (
    <Dialog className={look.filter(Boolean).join(' ')} labelledBy="exhibit-title" onClose={close}>
      <Opened key={id} {...opened} />
    </Dialog>
  )
}

function Opened(props: OpenedProps) {
  const isExhibit = useVisit((visit) => props.id in visit.scene.exhibits)
  if (isStandIn(props.id)) return <OpenedToCome id={props.id} onClose={props.onClose} />
  return isExhibit ? <OpenedExhibit {...props} /> : <OpenedPanel {...props} />
}

/** Tells when what was opened by its stand-in has come. */
function useArrival(id: ShownId | null, onArrival: (id: ShownId) => void): void {
  const before = useRef(id)
  useEffect(() => {
    if (id !== null && before.current !== null && isStandIn(before.current) && !isStandIn(id)) onArrival(id)
    before.current = id
  })
}
