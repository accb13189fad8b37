import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { api } from '../../lib/api-client'
import type { ProcessesStatus } from '../../lib/schema'
import { Processes } from './processes'

vi.mock('../../lib/api-client')

const well: ProcessesStatus = {
  head: 50,
  policies: [{ policy: 'when-due-date-set-then-watch-it', logIndex: 50 }],
  stoppages: [],
}
const still: ProcessesStatus = {
  ...well,
  stoppages: [
    {
      kind: 'POLICY',
      id: 'when-due-date-set-then-watch-it',
      logIndex: 42,
      event: 'memo.ReviewOpened',
      since: '2026-03-01T09:00:00Z',
      attempts: 2,
      retryAt: '2026-03-01T09:05:00Z',
      error: 'java.lang.IllegalStateException: broken',
    },
  ],
}

test('a policy that stands still is tried again, and the page says what became of it', async () => {
  const answers = [still]
  vi.mocked(api.get).mockImplementation(((path: string) =>
    Promise.resolve(path === '/api/people' ? [] : (answers.pop() ?? well))) as typeof api.get)
  vi.mocked(api.post).mockResolvedValue({ due: true } as never)
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <Notifications />
        <Processes />
      </QueryClientProvider>
    </MantineProvider>,
  )
  await screen.findByText('1 process stands still.')
  await screen.findByText(/before entry 42 of the log, because it fails at memo.ReviewOpened/)
  fireEvent.click(screen.getByRole('button', { name: 'Try when-due-date-set-then-watch-it again' }))
  await screen.findByText('It has worked: when-due-date-set-then-watch-it goes on.')
  expect(api.post).toHaveBeenCalledWith('/api/processes/attempts', {
    body: { kind: 'POLICY', id: 'when-due-date-set-then-watch-it' },
  })
  await screen.findByText(/^All is well: 1 process goes on/)
})
