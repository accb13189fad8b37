import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'
import { knownVersion } from './known-version'
import { shows } from './live/live-queries'

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
