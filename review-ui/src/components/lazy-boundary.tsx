import { Button, Group } from '@mantine/core'
import { Component, type ReactNode, Suspense } from 'react'
import { EmptyState, Waiting } from './states'

interface LazyBoundaryProps {
  /** What is being fetched, for those who wait. */
  waiting: string
  /** What is missing if it cannot be shown, and what is safe all the same. */
  failed: string
  /** Begins another try. */
  onRetry: () => void
  /** What else can be done then. */
  instead?: ReactNode
  children: ReactNode
}

/** A part of a screen whose failure leaves the rest of the screen as it is. */
export class LazyBoundary extends Component<LazyBoundaryProps, { broken: boolean }> {
  state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  render() {
    const { waiting, failed, onRetry, instead, children } = this.props
    const again = () => {
      onRetry()
      this.setState({ broken: false })
    }
    if (!this.state.broken) {
      return <Suspense fallback={<Waiting what={waiting} />}>{children}</Suspense>
    }
    return (
      <EmptyState title={failed}>
        <Group justify="center">
          <Button variant="default" onClick={again}>
            Try again
          </Button>
          {/* Another try helps little where the part itself fails. */}
          <Button variant="default" onClick={() => location.reload()}>
            Load the page anew
          </Button>
          {instead}
        </Group>
      </EmptyState>
    )
  }
}
