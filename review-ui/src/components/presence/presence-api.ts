import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { shows } from '../../lib/live/live-queries'
import type { Schemas } from '../../lib/schema'

export type Here = Schemas['Here']
export type Present = Schemas['Present']

export const presenceQuery = (memo: string) =>
  queryOptions({
    queryKey: ['presence', memo],
    meta: shows('presence', memo),
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/presence', { params: { path: { id: memo } }, signal }),
  })

export const giveSign = (id: string, body: Here) =>
  api.post('/api/memos/{id}/presence', { params: { path: { id } }, body })

export const leave = (id: string) =>
  api.delete('/api/memos/{id}/presence', { params: { path: { id } } })
