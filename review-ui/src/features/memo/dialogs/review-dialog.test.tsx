import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../../lib/api-client'
import type { MemoDetails } from '../../../lib/schema'
import { ReviewDialog } from './review-dialog'

vi.mock('../../../lib/api-client')

const person = (username: string, name: string) => ({
  username,
  name,
  title: '',
  role: 'MEMBER',
  active: true,
})
const people = [person('ada', 'Ada'), person('bob', 'Bob'), person('bert', 'Bert')]
const memo = {
  memoId: 'm1',
  number: 7,
  owner: 'owner',
  coauthors: [] as string[],
  revisions: [{}],
} as MemoDetails

beforeEach(() => {
  vi.mocked(api.post).mockReset()
  vi.mocked(api.get).mockImplementation((async (path: string) =>
    path === '/api/people' ? people : []) as unknown as typeof api.get)
})

async function shown() {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <ReviewDialog memo={memo} onClose={() => undefined} />
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
  )
  await waitFor(() => expect(api.get).toHaveBeenCalledWith('/api/people', expect.anything()))
  const fields = screen.getAllByRole('combobox', { name: 'Person' }) as HTMLInputElement[]
  return { decider: fields[0] as HTMLInputElement, approver: fields[1] as HTMLInputElement }
}

const submit = () => screen.getByRole('button', { name: 'Open the review' }) as HTMLButtonElement

describe('a person picker', () => {
  test('takes the only one who fits when Enter is pressed', async () => {
    const { decider } = await shown()
    await userEvent.type(decider, 'ad{Enter}')
    await waitFor(() => expect(decider.value).toBe('Ada'))
    expect(api.post).not.toHaveBeenCalled()
  })

  test('takes nobody while several fit, and never opens the review', async () => {
    const { decider, approver } = await shown()
    await userEvent.type(decider, 'ada{Enter}')
    await waitFor(() => expect(decider.value).toBe('Ada'))
    await userEvent.type(approver, 'b{Enter}')
    expect(approver.value).toBe('b')
    await userEvent.type(approver, 'ob{Enter}{Enter}')
    await waitFor(() => expect(approver.value).toBe('Bob'))
    expect(submit().disabled).toBe(false)
    expect(api.post).not.toHaveBeenCalled()
  })
})

test('a row without a person blocks the review and says why', async () => {
  const { decider } = await shown()
  await userEvent.type(decider, 'ada{Enter}')
  await screen.findByText('Nobody is chosen in row 2: choose who it is, or remove the row.')
  expect(submit().disabled).toBe(true)
  fireEvent.submit(submit())
  expect(api.post).not.toHaveBeenCalled()
  fireEvent.click(screen.getAllByRole('button', { name: 'Remove this participant' })[1] as Element)
  await waitFor(() => expect(submit().disabled).toBe(false))
})
