import { queryOptions } from '@tanstack/react-query'
import { get } from './api-client'
import { atLeast } from './known-version'
import type { MemoDetails, RevisionDetails } from './schema'

export const memoQuery = (number: string) =>
  queryOptions({
    queryKey: ['memo', number],
    queryFn: ({ signal }) => get<MemoDetails>(`/api/memos/${number}${atLeast(number)}`, { signal }),
  })

/** A revision never changes; it is fetched once. */
export const revisionQuery = (memo: string, revision: number) =>
  queryOptions({
    queryKey: ['text', memo, revision],
    queryFn: ({ signal }) =>
      get<RevisionDetails>(`/api/memos/${memo}/revisions/${revision}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
