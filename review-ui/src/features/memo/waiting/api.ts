import { queryOptions } from '@tanstack/react-query'
import { api, keyed } from '../../../lib/api-client'
import type { Debt } from '../../../lib/schema'

/** Who is waited for, as far as the reader may know. */
export const waitingQuery = (id: string) =>
  queryOptions({
    queryKey: ['waiting', id],
    meta: {
      shows: [
        { topic: 'memo', id },
        { topic: 'thread', id },
        { topic: 'nudge', id },
      ],
    },
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/waiting', { params: { path: { id } }, signal }),
  })

export const nudge = (id: string, debt: Debt, reason: string, key: string) =>
  api.post('/api/memos/{id}/nudges', {
    params: { path: { id }, header: keyed(key) },
    body: { ...debt, reason },
  })
