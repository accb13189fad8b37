import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api-client'
import { shows } from './live/live-queries'
import { saidIn } from './private-comments'
import type { MemoThreads, Thread } from './schema'
import { withChanges } from './thread-changes'

export const isOpen = ({ settlement }: Thread) =>
  settlement.stage === 'OPEN' || settlement.stage === 'PROPOSED'

const NONE: readonly Thread[] = []

/** Asked again, what has changed is fetched and put in its place. */
export const threadsQuery = (memo: string, revision: number) =>
  queryOptions({
    queryKey: ['threads', memo, revision],
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
      return withChanges(before, now)
    },
  })

/** The same as it was after an entry of the log. */
export const pastThreadsQuery = (memo: string, revision: number, index: number) =>
  queryOptions({
    queryKey: ['past-threads', memo, revision, index],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/threads/as-of', {
        params: { path: { id: memo }, query: { revision, index } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What the discussion beside a text has fetched, for what can do without it until then. */
export function useKnownThreads(
  memo: string,
  revision: number,
  index: number | null = null,
): readonly Thread[] {
  const now = threadsQuery(memo, revision)
  const then = pastThreadsQuery(memo, revision, index ?? 0)
  const kept = { enabled: false, placeholderData: keepPreviousData }
  const present = useQuery({ ...now, ...kept })
  const past = useQuery({ ...then, ...kept })
  return (index === null ? present : past).data?.threads ?? NONE
}
