import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLater } from '../later.ts'
import { hallProgram } from './hallProgram.ts'

/** Why there is no hall: this browser cannot draw it, it was lost on the way, or its program did not arrive. */
export type HallFailure = 'noWebGL' | 'lost' | 'noHall'

/** The hall, or the reason why there is none. */
export function HallStage({ onFailure }: { readonly onFailure: (reason: HallFailure) => void }) {
  const { t } = useTranslation('visit')
  const failed = () => onFailure('noHall')
  const Hall = useLater(hallProgram, true, failed)
  return (
    <HallBoundary onError={failed}>
      {Hall ? (
        <Hall onUnavailable={onFailure} />
      ) : (
        <p className="visit-screen__preparing">{t('load.hall')}</p>
      )}
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
