import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { api } from '../../../lib/api-client'
import { useTitleLine } from './use-title-line'

vi.mock('../../../lib/api-client')

const amend = vi.fn()
const event = (details: object) => ({ details })
const history = [
  event({ title: 'Buy two depots' }),
  event({ role: 'APPROVER' }),
  event({ title: 'Buy three depots' }),
]

beforeEach(() => {
  amend.mockReset()
  vi.mocked(api.get).mockReset()
  vi.mocked(api.get).mockImplementation((async () => ({
    items: history,
    upToDate: true,
  })) as unknown as typeof api.get)
})

function written(markdown: string, mine = true) {
  const queries = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  )
  const memo = { number: 7, title: 'Buy three depots' }
  return renderHook((text: string) => useTitleLine(memo, { markdown: text, amend }, mine), {
    wrapper,
    initialProps: markdown,
  })
}

test('a line that says an earlier title follows once, and whoever undoes that is left alone', async () => {
  const { rerender } = written('# Buy two depots\n')
  await waitFor(() => expect(amend).toHaveBeenCalledWith('# Buy three depots\n'))
  rerender('# Buy three depots\n')
  rerender('# Buy two depots\n')
  expect(amend).toHaveBeenCalledOnce()
})

test('a line of the author’s own stays', async () => {
  written('# Why we need depots\n')
  await waitFor(() => expect(amend).toHaveBeenCalled())
  expect(amend).toHaveBeenCalledExactlyOnceWith('# Why we need depots\n')
})

test.each([
  ['that says the title', '# Buy three depots\n', true],
  ['in a window that only reads', '# Buy two depots\n', false],
])('nothing is asked for a line %s', (_, markdown, mine) => {
  written(markdown, mine)
  expect(api.get).not.toHaveBeenCalled()
})
