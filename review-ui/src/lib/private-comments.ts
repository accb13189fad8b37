import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'
import type { ThreadReceipt } from './schema'

/** By memo, the last thread that somebody changed here: no view is shown that does not know of one's own words. */
const lastSaid = new Map<string, { thread: string; atLeast: number }>()

export function noteSaid({ memoId, threadId, version }: ThreadReceipt): void {
  lastSaid.set(memoId, { thread: threadId, atLeast: version })
}

export function saidIn(memo: string): { thread: string; atLeast: number } | undefined {
  return lastSaid.get(memo)
}

/** What the reader has written of a memo and nobody else has seen. */
export const privateCommentsQuery = (memo: string) =>
  queryOptions({
    queryKey: ['private-comments', memo],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/private-comments', { params: { path: { id: memo } }, signal }),
  })

/** Each is shared once, however often that is asked for. */
export const shareComments = (memo: string, comments: string[] | null): Promise<ThreadReceipt[]> =>
  api.post('/api/memos/{id}/private-comments/sharing', {
    params: { path: { id: memo } },
    body: { comments },
  })
