import { Component, type ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** What to show instead; `retry` renders the children anew. */
  fallback: (error: unknown, retry: () => void) => ReactNode
}

type State = { failure: { error: unknown } | null }

/** Catches what a page throws while rendering. Give it a key, so that another page starts afresh. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } }
  }

  override render() {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return this.props.fallback(failure.error, () => this.setState({ failure: null }))
  }
}
