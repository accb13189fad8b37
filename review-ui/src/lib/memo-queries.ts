import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'
import { knownVersion } from './known-version'
import { shows } from './live/live-queries'
import type { HistoryEntry } from './schema'

export const memoQuery = (number: string) =>
  queryOptions({
    queryKey: ['memo', number],
    meta: shows('memo', number),
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}', {
        params: { path: { id: number }, query: { atLeast: knownVersion(number) } },
        signal,
      }),
  })

/** A revision never changes; it is fetched once. */
export const revisionQuery = (memo: string, revision: number) =>
  queryOptions({
    queryKey: ['text', memo, revision],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/revisions/{revision}', {
        params: { path: { id: memo, revision } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })

const HISTORY_LIMIT = 500

/** Every event of a memo, oldest first, whether that is all, and whether some are hidden from the reader; the server hands it out in pages. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['history', id],
    meta: shows('memo', id),
    queryFn: async ({ signal }) => {
      const items: HistoryEntry[] = []
      let upToDate = true
      let withheld = false
      let cursor: string | undefined
      do {
        const query = { limit: HISTORY_LIMIT, cursor }
        const page = await api.get('/api/memos/{id}/history', {
          params: { path: { id }, query },
          signal,
        })
        items.push(...page.items)
        upToDate = page.upToDate
        withheld = page.withheld
        cursor = page.next ?? undefined
      } while (cursor !== undefined)
      return { items, upToDate, withheld }
    },
  })
