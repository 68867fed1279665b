import { Component, type ReactNode } from 'react'
import { FaultState } from './fault-state.tsx'

type ErrorBoundaryProps = { children: ReactNode; onRetry?: () => void }

/** Keeps a fault in one part from taking the page with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state = { error: null as unknown }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('Unknown fault') }
  }

  retry = () => {
    this.props.onRetry?.()
    this.setState({ error: null })
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <FaultState error={this.state.error} onRetry={this.retry} />
  }
}
