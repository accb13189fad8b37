import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'
import { pastThreadsKey, threadsKey } from './known-threads'
import { shows } from './live/live-queries'
import { saidIn } from './private-comments'
import type { MemoThreads } from './schema'
import { withActs, withChanges } from './thread-changes'

/** Asked again, what has changed is fetched and put in its place. */
export const threadsQuery = (memo: string, revision: number) =>
  queryOptions({
    queryKey: threadsKey(memo, revision),
    meta: shows('thread', memo),
    queryFn: async ({ signal, client, queryKey }) => {
      const before = client.getQueryData<MemoThreads>(queryKey)
      const since = before?.told
      const now = await api.get('/api/memos/{id}/threads', {
        params: {
          path: { id: memo },
          query: { revision, ...(since && { since }), ...saidIn(memo) },
        },
        signal,
      })
      return withChanges(before, withActs(now))
    },
  })

/** The same as it was after an entry of the log. */
export const pastThreadsQuery = (memo: string, revision: number, index: number) =>
  queryOptions({
    queryKey: pastThreadsKey(memo, revision, index),
    queryFn: async ({ signal }) => {
      const then = await api.get('/api/memos/{id}/threads/as-of', {
        params: { path: { id: memo }, query: { revision, index } },
        signal,
      })
      return withActs(then)
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
