import { queryOptions } from '@tanstack/react-query'
import { get } from '../../lib/api-client'
import type {
  Authorship,
  Breaks,
  DoorRules,
  History,
  HistoryEntry,
  MemoDetails,
  Redline,
  RedlineSides,
  Unmerged,
} from '../../lib/schema'

/** What each door asks for today. */
export const doorsQuery = queryOptions({
  queryKey: ['doors'],
  queryFn: ({ signal }) => get<DoorRules[]>('/api/doors', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Where the printed pages of a revision begin. */
export const breaksQuery = (memo: string, revision: number) =>
  queryOptions({
    queryKey: ['text', memo, revision, 'breaks'],
    queryFn: ({ signal }) =>
      get<Breaks>(`/api/memos/${memo}/revisions/${revision}/breaks`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const redlineQuery = (memo: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['text', memo, from, to],
    queryFn: ({ signal }) =>
      get<Redline>(`/api/memos/${memo}/redline?from=${from}&to=${to}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const sidesQuery = (memo: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['text', memo, from, to, 'sides'],
    queryFn: ({ signal }) =>
      get<RedlineSides>(`/api/memos/${memo}/redline/sides?from=${from}&to=${to}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

export const authorshipQuery = (memo: string, revision: number) =>
  queryOptions({
    queryKey: ['text', memo, revision, 'authorship'],
    queryFn: ({ signal }) =>
      get<Authorship>(`/api/memos/${memo}/revisions/${revision}/authorship`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What the author of a merged revision had written; that never changes either. */
export const unmergedQuery = (memo: string, revision: number) =>
  queryOptions({
    queryKey: ['text', memo, revision, 'unmerged'],
    queryFn: ({ signal }) =>
      get<Unmerged>(`/api/memos/${memo}/revisions/${revision}/unmerged`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

const HISTORY_LIMIT = 500

/** Every event of a memo, oldest first; the server hands it out in pages. */
export const historyQuery = (memo: string) =>
  queryOptions({
    queryKey: ['history', memo],
    queryFn: async ({ signal }) => {
      const items: HistoryEntry[] = []
      for (let cursor: string | null | undefined = ''; cursor !== null && cursor !== undefined; ) {
        const after: string = cursor && `&cursor=${encodeURIComponent(cursor)}`
        const page: History = await get<History>(
          `/api/memos/${memo}/history?limit=${HISTORY_LIMIT}${after}`,
          { signal },
        )
        items.push(...page.items)
        cursor = page.next
      }
      return items
    },
  })

/** The memo as it was after one of its events; that never changes either. */
export const asOfQuery = (memo: string, version: number) =>
  queryOptions({
    queryKey: ['text', memo, 'as-of', version],
    queryFn: ({ signal }) =>
      get<MemoDetails>(`/api/memos/${memo}/as-of?version=${version}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
