import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { knownVersion } from '../lib/known-version'
import { FakeEventSource } from '../lib/live/fake-event-source'
import { shows } from '../lib/live/live-queries'
import { useLiveUpdates } from './live-updates'

describe('live updates', () => {
  const queries = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  )
  const isStale = (key: string) => queries.getQueryState([key])?.isInvalidated
  const start = () =>
    renderHook(({ account }: { account: string | undefined }) => useLiveUpdates(account), {
      wrapper,
      initialProps: { account: 'ada' as string | undefined },
    })

  beforeEach(async () => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', FakeEventSource)
    vi.stubGlobal('navigator', { onLine: true })
    FakeEventSource.opened.length = 0
    queries.clear()
    for (const [key, meta] of [
      ['memo 1', shows('memo', '1')],
      ['memo 2', shows('memo', '2')],
      ['me', undefined],
    ] as const) {
      await queries.prefetchQuery({ queryKey: [key], queryFn: () => key, ...(meta && { meta }) })
    }
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('fetch again what has changed, and know its version', () => {
    const { unmount } = start()
    FakeEventSource.newest.greet('ada')
    for (const key of ['memo 1', 'memo 2']) queries.setQueryData([key], key)
    FakeEventSource.newest.say('memo', { topic: 'memo', id: 'a', number: 1, version: 9 })
    act(() => vi.advanceTimersByTime(250))
    expect(isStale('memo 1')).toBe(true)
    expect(isStale('memo 2')).toBe(false)
    expect(knownVersion(1)).toBe(9)
    unmount()
  })

  test('fetch again what was fetched before anybody could tell', () => {
    const { unmount } = start()
    expect(isStale('memo 1')).toBe(false)
    FakeEventSource.newest.greet('ada')
    expect(isStale('memo 1')).toBe(true)
    expect(isStale('me')).toBe(false)
    for (const key of ['memo 1', 'memo 2']) queries.setQueryData([key], key)
    FakeEventSource.newest.greet('ada')
    expect(isStale('memo 1')).toBe(false)
    unmount()
  })

  test('are not there for a visitor', () => {
    const { rerender, unmount } = start()
    expect(FakeEventSource.opened).toHaveLength(1)
    rerender({ account: undefined })
    expect(FakeEventSource.newest.readyState).toBe(FakeEventSource.CLOSED)
    expect(FakeEventSource.opened).toHaveLength(1)
    unmount()
  })

  test('forget what another person has seen when somebody else has signed in', () => {
    const { rerender, unmount } = start()
    rerender({ account: 'grace' })
    expect(queries.getQueryData(['memo 1'])).toBeUndefined()
    expect(queries.getQueryData(['me'])).toBe('me')
    FakeEventSource.newest.greet('grace')
    unmount()
  })
})
