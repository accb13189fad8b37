import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { shows } from '../../lib/live/live-queries'

/** What each door asks for today. */
export const doorsQuery = queryOptions({
  queryKey: ['doors'],
  queryFn: ({ signal }) => api.get('/api/doors', { signal }),
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

/** The memo as it was after an entry of the log; that never changes either. */
export const asOfQuery = (id: string, index: number) =>
  queryOptions({
    queryKey: ['text', id, 'as-of', index],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/as-of', { params: { path: { id }, query: { index } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** The memos whose place a memo has taken. */
export const replacedQuery = (id: string) =>
  queryOptions({
    queryKey: ['replaced', id],
    meta: shows('memo', id),
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/replaced', { params: { path: { id } }, signal }),
  })

/** The imported texts that had to be changed to be revisions, and how large they were. */
export const originalsQuery = (id: string) =>
  queryOptions({
    queryKey: ['originals', id],
    meta: shows('memo', id),
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/originals', { params: { path: { id } }, signal }),
  })

/** Accounts close without a word to the memo: it is asked for anew with each visit. */
export const impassesQuery = (id: string) =>
  queryOptions({
    queryKey: ['impasses', id],
    meta: shows('memo', id),
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/impasses', { params: { path: { id } }, signal }),
  })

/** What is new to the reader, as they find it: what comes later comes before their eyes. */
export const lookQuery = (number: number) =>
  queryOptions({
    queryKey: ['look', number],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/look', { params: { path: { id: String(number) } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
