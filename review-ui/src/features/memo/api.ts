import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { shows } from '../../lib/live/live-queries'
import type { HistoryEntry } from '../../lib/schema'

/** What each door asks for today. */
export const doorsQuery = queryOptions({
  queryKey: ['doors'],
  queryFn: ({ signal }) => api.get('/api/doors', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Where the printed pages of a revision begin. */
export const breaksQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['text', id, revision, 'breaks'],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/revisions/{revision}/breaks', {
        params: { path: { id, revision } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const redlineQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['text', id, from, to],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/redline', { params: { path: { id }, query: { from, to } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const sidesQuery = (id: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['text', id, from, to, 'sides'],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/redline/sides', {
        params: { path: { id }, query: { from, to } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const authorshipQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['text', id, revision, 'authorship'],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/revisions/{revision}/authorship', {
        params: { path: { id, revision } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What the author of a merged revision had written; that never changes either. */
export const unmergedQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['text', id, revision, 'unmerged'],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/revisions/{revision}/unmerged', {
        params: { path: { id, revision } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
  })

const HISTORY_LIMIT = 500

/** Every event of a memo, oldest first, and whether that is all; the server hands it out in pages. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['history', id],
    meta: shows('memo', id),
    queryFn: async ({ signal }) => {
      const items: HistoryEntry[] = []
      let upToDate = true
      let cursor: string | undefined
      do {
        const query = { limit: HISTORY_LIMIT, cursor }
        const page = await api.get('/api/memos/{id}/history', {
          params: { path: { id }, query },
          signal,
        })
        items.push(...page.items)
        upToDate = page.upToDate
        cursor = page.next ?? undefined
      } while (cursor !== undefined)
      return { items, upToDate }
    },
  })

/** The memo as it was after an entry of the log; that never changes either. */
export const asOfQuery = (id: string, index: number) =>
  queryOptions({
    queryKey: ['text', id, 'as-of', index],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/as-of', { params: { path: { id }, query: { index } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
