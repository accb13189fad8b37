import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api-client'
import { count } from './format'
import { showsAll } from './live/live-queries'
import type { ThreadCount } from './schema'

/** Of every memo in which a thread is open; one answer for all that a page shows. */
export const threadCountsQuery = queryOptions({
  queryKey: ['thread-counts'],
  meta: showsAll('thread'),
  queryFn: ({ signal }) => api.get('/api/thread-counts', { signal }),
  select: ({ memos }) => new Map(memos.map((memo) => [memo.memoId, memo])),
})

/** How much is open in the discussion of a memo; null if nothing is, or while that is not known. */
export function useThreadCount(memoId: string, enabled = true): ThreadCount | null {
  const { data } = useQuery({ ...threadCountsQuery, enabled })
  return data?.get(memoId) ?? null
}

export function threadsSentence({ open, waiting }: ThreadCount): string {
  const threads = count(open, 'open thread')
  if (waiting === 0) return threads
  return waiting === open ? `${threads} for you` : `${threads}, ${waiting} for you`
}
