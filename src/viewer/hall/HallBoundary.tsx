import { Component, type ReactNode } from 'react'

interface HallBoundaryProps {
  readonly onError: () => void
  readonly children: ReactNode
}

/** A hall that cannot be built is given up as a whole; React offers no other way to learn of it. */
export class HallBoundary extends Component<HallBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidCatch() {
    this.props.onError()
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children
  }
}
