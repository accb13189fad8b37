import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { threadsKey, useKnownThreads } from './known-threads'
import { shows } from './live/live-queries'
import type { MemoThreads } from './schema'

const KEY = threadsKey('a', 2)

const answer = { threads: [{ threadId: 'one' }] } as MemoThreads

test('what has been fetched is known, and the query stays what it was', async () => {
  const queries = new QueryClient()
  const { result } = renderHook(
    () => {
      useQuery({ queryKey: KEY, meta: shows('thread', 'a'), queryFn: () => answer })
      return useKnownThreads(KEY)
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <QueryClientProvider client={queries}>{children}</QueryClientProvider>
      ),
    },
  )
  expect(result.current).toEqual([])
  await act(() => queries.refetchQueries({ queryKey: KEY }))
  expect(result.current).toEqual(answer.threads)
  expect(queries.getQueryCache().find({ queryKey: KEY })?.meta).toEqual(shows('thread', 'a'))
})
