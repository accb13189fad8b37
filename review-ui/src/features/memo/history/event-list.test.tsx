import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { peopleQuery } from '../../../lib/directory'
import type { HistoryEntry } from '../../../lib/schema'
import { EventList } from './event-list'

afterEach(() => {
  vi.unstubAllGlobals()
})

const events = [1, 2, 3].map(
  (version) => ({ version, sentence: 'Ann agrees', at: '2026-11-28T12:00:00Z' }) as HistoryEntry,
)

test('the event that is looked at stays in sight when a font or a name makes the sentences longer', () => {
  const sizes = { changed: () => {} }
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        sizes.changed = changed
      }
      observe() {}
      disconnect() {}
    },
  )
  let height = 20
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(60)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(() => height)
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(() => 2 * height)
  const queries = new QueryClient()
  queries.setQueryData(peopleQuery.queryKey, [])
  render(
    <QueryClientProvider client={queries}>
      <EventList events={events} version={3} onGo={vi.fn()} />
    </QueryClientProvider>,
  )
  const list = screen.getByRole('list')
  expect(list.scrollTop).toBe(0)
  height = 40
  sizes.changed()
  expect(list.scrollTop).toBe(50)
})
