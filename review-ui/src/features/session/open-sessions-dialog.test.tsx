import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../lib/api-client'
import { ProblemError } from '../../lib/problem'
import type { OpenSession } from '../../lib/schema'
import { OpenSessionsDialog } from './open-sessions-dialog'

vi.mock('../../lib/api-client')

const HERE: OpenSession = {
  key: 'a1',
  browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  since: new Date(Date.now() - 3_600_000).toISOString(),
  lastUsed: new Date().toISOString(),
  here: true,
}
const THERE: OpenSession = { ...HERE, key: 'b2', browser: 'curl/8.5.0', here: false }

function show(...sessions: OpenSession[]) {
  vi.mocked(api.get).mockResolvedValue(sessions as never)
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <OpenSessionsDialog onClose={() => {}} />
      </QueryClientProvider>
    </MantineProvider>,
  )
}

describe('where somebody is signed in', () => {
  beforeEach(() => {
    vi.mocked(api.get).mockReset()
    vi.mocked(api.delete).mockReset()
  })

  test('says so of one browser alone', async () => {
    show(HERE)
    await screen.findByText('Firefox on Linux')
    screen.getByText('This browser')
    screen.getByText('You are signed in nowhere else.')
    expect(screen.queryByRole('button', { name: 'Sign out everywhere else' })).toBeNull()
  })

  test('signs out of another one', async () => {
    vi.mocked(api.delete).mockResolvedValue(undefined as never)
    show(HERE, THERE)
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out of curl' }))
    await waitFor(() => expect(api.get).toHaveBeenCalledTimes(2))
    expect(api.delete).toHaveBeenCalledWith('/api/me/sessions/{key}', {
      params: { path: { key: 'b2' } },
    })
  })

  test('says why it cannot sign out everywhere else', async () => {
    vi.mocked(api.delete).mockRejectedValue(
      new ProblemError(409, { detail: 'Everybody may use this account.' }),
    )
    show(HERE, THERE)
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }))
    await screen.findByText('Everybody may use this account.')
  })
})
