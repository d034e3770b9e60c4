import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Trouble } from './Trouble.tsx'

interface ErrorBoundaryProps {
  /** A change of this (another page of the workbench) tries again. */
  readonly place?: string
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly failed: boolean
  readonly place: string | undefined
}

/** A fault in one page costs that page alone: every edit is on disk, and the sentence says so. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false, place: this.props.place }

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failed: true }
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return props.place === state.place ? null : { failed: false, place: props.place }
  }

  override render() {
    return this.state.failed ? <Fault whole={this.props.place === undefined} /> : this.props.children
  }
}

function Fault({ whole }: { readonly whole: boolean }) {
  const { t } = useTranslation('workbench')
  return (
    <Trouble whole={whole} title={t('fault.title')} sentence={t('fault.sentence')}>
      <button type="button" className="button button--primary" onClick={() => window.location.reload()}>
        {t('fault.reload')}
      </button>
    </Trouble>
  )
}
