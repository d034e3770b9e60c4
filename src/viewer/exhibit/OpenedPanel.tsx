import { useVisit } from '../VisitContext.tsx'
import { Captions } from './Captions.tsx'
import { DialogFoot } from './DialogFoot.tsx'
import { DialogHead } from './DialogHead.tsx'
import type { OpenedProps } from './OpenedExhibit.tsx'

/** A text of the wall, to be read in the page. */
export function OpenedPanel({ id, beside, onStep, onLanguage, onClose }: OpenedProps) {
  const panel = useVisit((visit) => visit.scene.texts[id])
  if (!panel) return null
  return (
    <>
      <DialogHead id={id} number={undefined} title={panel.title} onLanguage={onLanguage} onClose={onClose} />
      <div className="exhibit-dialog__text">
        <Captions map={panel.body} beside={beside} />
        <DialogFoot id={id} onStep={onStep} />
      </div>
    </>
  )
}
