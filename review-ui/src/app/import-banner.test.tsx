import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../lib/api-client'
import type { ImportJob } from '../lib/schema'
import { ImportBanner } from './import-banner'

vi.mock('../lib/api-client')

const job: ImportJob = {
  id: 'a',
  title: 'The night shift',
  state: 'RUNNING',
  done: 3,
  total: 31,
  sentence: 'Revision 3 has been submitted.',
}

function shown(at: string) {
  return render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter initialEntries={[at]}>
          <ImportBanner />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

describe('an import whose page was left', () => {
  beforeEach(() => sessionStorage.setItem('sixpager-import', JSON.stringify('a')))

  test('tells how far it is', async () => {
    vi.mocked(api.get).mockResolvedValue(job)
    shown('/board')
    await screen.findByText(/3 of 31 revisions/)
  })

  test('leads to its memo once it is done', async () => {
    vi.mocked(api.get).mockResolvedValue({ ...job, state: 'DONE', done: 31, number: 7 })
    shown('/board')
    expect((await screen.findByText('memo 7')).getAttribute('href')).toBe('/m/7')
  })

  test('tells why it failed', async () => {
    vi.mocked(api.get).mockResolvedValue({
      ...job,
      state: 'FAILED',
      sentence: 'You are signed out.',
    })
    shown('/board')
    await screen.findByText(/ended after 3 of 31 revisions: You are signed out/)
  })

  test('is told of by its own page alone', () => {
    expect(shown('/new').container.querySelector('aside')).toBeNull()
  })
})
