import { Component, type ReactNode } from 'react'

type Props = {
  children: ReactNode
  /** What is shown, by name: a failure is forgotten when it changes. */
  of: string
  /** What to show instead; `retry` renders the children anew. */
  fallback: (error: unknown, retry: () => void) => ReactNode
}

type State = { of: string; failure: { error: unknown } | null }

/** Catches what is thrown while rendering. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { of: this.props.of, failure: null }

  static getDerivedStateFromError(error: unknown): Pick<State, 'failure'> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { of, failure: null }
  }

  override render() {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return this.props.fallback(failure.error, () => this.setState({ failure: null }))
  }
}
