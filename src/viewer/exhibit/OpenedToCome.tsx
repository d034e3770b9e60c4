import { useTranslation } from 'react-i18next'
import { roomOfStandIn } from '../../scenes/layout/standIns.ts'
import { useVisit, useVisitStore } from '../VisitContext.tsx'
import { CloseButton } from './CloseButton.tsx'
import type { OpenedProps } from './OpenedExhibit.tsx'

/** An exhibit whose records are on their way, or did not come. */
export function OpenedToCome({ id, onClose }: Pick<OpenedProps, 'id' | 'onClose'>) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const isMissing = useVisit((visit) => visit.missing.has(roomOfStandIn(id) ?? ''))
  return (
    <div className="exhibit-dialog__to-come">
      <CloseButton onClose={onClose} />
      <p id="exhibit-title" role="status">
        {t(isMissing ? 'notice.noRoom' : 'room.coming')}
      </p>
      {isMissing && (
        <button type="button" className="button" onClick={() => store.getState().wantMissing()}>
          {t('common:retry')}
        </button>
      )}
    </div>
  )
}
