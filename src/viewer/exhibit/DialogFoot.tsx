import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownId } from '../../scenes/layout/visiting.ts'
import { Icon } from '../../ui/Icon.tsx'
import { backIcon, forwardIcon, shareIcon } from '../../ui/icons.ts'
import { Words } from '../../ui/Words.tsx'
import { neighbours, titleOf } from '../contents.ts'
import { ShareDialog } from '../shell/ShareDialog.tsx'
import { useVisit } from '../VisitContext.tsx'

interface DialogFootProps {
  readonly id: ShownId
  readonly onStep: (next: ShownId) => void
}

/** Onwards in visiting order, and the address of what is open. */
export function DialogFoot({ id, onStep }: DialogFootProps) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const [isSharing, setSharing] = useState(false)
  const { before, after } = neighbours(scene, id)
  return (
    <footer className="exhibit-dialog__foot">
      <button type="button" className="button exhibit-dialog__share" onClick={() => setSharing(true)}>
        <Icon shape={shareIcon} />
        {t('share.this')}
      </button>
      <nav className="exhibit-dialog__steps" aria-label={t('exhibit.order')}>
        {before && <Step id={before} way="previous" onStep={onStep} />}
        {after && <Step id={after} way="next" onStep={onStep} />}
      </nav>
      {isSharing && <ShareDialog onClose={() => setSharing(false)} />}
    </footer>
  )
}

interface StepProps {
  readonly id: ShownId
  readonly way: 'previous' | 'next'
  readonly onStep: (next: ShownId) => void
}

function Step({ id, way, onStep }: StepProps) {
  const { t } = useTranslation('visit')
  const scene = useVisit((visit) => visit.scene)
  const language = useVisit((visit) => visit.language)
  return (
    <button
      type="button"
      className={`exhibit-dialog__step exhibit-dialog__step--${way}`}
      onClick={() => onStep(id)}
    >
      <span className="exhibit-dialog__way">
        {way === 'previous' && <Icon shape={backIcon} />}
        {t(`exhibit.${way}`)}
        {way === 'next' && <Icon shape={forwardIcon} />}
      </span>
      {/* Nothing stands here for an exhibit whose records are still to come. */}
      <Words
        className="exhibit-dialog__step-title"
        map={titleOf(scene, id)}
        language={language}
        order={scene.languages}
      />
    </button>
  )
}
