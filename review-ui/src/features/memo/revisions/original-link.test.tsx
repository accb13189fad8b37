import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from '../../../lib/api-client'
import { originalsQuery } from '../api'
import { OriginalLink } from './original-link'

vi.mock('../../../lib/api-client')

const memo = { memoId: 'm', number: 7 }

function shown(revision: number) {
  const client = new QueryClient()
  const { container } = render(
    <QueryClientProvider client={client}>
      <OriginalLink memo={memo} revision={{ revision }} />
    </QueryClientProvider>,
  )
  return { client, container }
}

describe('an imported revision', () => {
  beforeEach(() => {
    vi.mocked(api.get).mockResolvedValue([{ revision: 2, bytes: 12_288 }])
  })

  test('leads to its text as it was, where it had to be changed', async () => {
    const { container } = shown(2)
    const link = await screen.findByRole('link', { name: 'Original as imported' })
    expect(link.getAttribute('href')).toBe('/api/memos/m/revisions/2/original')
    expect(link.getAttribute('download')).toBe('memo-7-r2-original.md')
    expect(container.textContent).toBe('Original as imported (12 KiB)')
  })

  test('says nothing of an original where there is none', async () => {
    const { client, container } = shown(1)
    await waitFor(() => expect(client.getQueryData(originalsQuery('m').queryKey)).toHaveLength(1))
    expect(container.textContent).toBe('')
  })
})
