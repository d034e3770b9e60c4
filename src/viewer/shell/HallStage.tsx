import { Component, lazy, type ReactNode, Suspense, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useMedia, useVisitStore } from '../VisitContext.tsx'

/** Three dimensions are fetched when they are asked for, never before. */
const HallView = lazy(() => import('../hall/HallView.tsx').then((module) => ({ default: module.HallView })))

/** Why there is no hall: this browser cannot draw it, it was lost on the way, or its program did not arrive. */
export type HallFailure = 'noWebGL' | 'lost' | 'noHall'

/** The hall, or the reason why there is none. */
export function HallStage({ onFailure }: { readonly onFailure: (reason: HallFailure) => void }) {
  const { t } = useTranslation('visit')
  const store = useVisitStore()
  const media = useMedia()
  const failed = useCallback(() => onFailure('noHall'), [onFailure])
  return (
    <HallBoundary onError={failed}>
      <Suspense fallback={<p className="visit-screen__preparing">{t('load.hall')}</p>}>
        <HallView store={store} media={media} onUnavailable={onFailure} />
      </Suspense>
    </HallBoundary>
  )
}

interface HallBoundaryProps {
  readonly onError: () => void
  readonly children: ReactNode
}

/** React offers no other way to catch what fails while rendering. */
class HallBoundary extends Component<HallBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch() {
    this.props.onError()
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
