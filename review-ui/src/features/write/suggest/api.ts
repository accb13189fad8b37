import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../lib/api-client'
import type { Schemas } from '../../../lib/schema'

const COPY = '/api/memos/{id}/suggestion-draft'

/** What is being changed is read once, when the page opens; from then on this window knows better. */
export const copyQuery = (id: string) =>
  queryOptions({
    queryKey: ['text', id, 'suggestion-draft'],
    queryFn: async ({ signal }) =>
      (await api.get(COPY, { params: { path: { id } }, signal })) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
  })

export function saveCopy(id: string, body: Schemas['ChangedCopy']) {
  return api.put(COPY, { params: { path: { id } }, body })
}

export function discardCopy(id: string) {
  return api.delete(COPY, { params: { path: { id } } })
}

/** What a text changes, each of which can be sent by itself. */
export const changesQuery = (id: string, baseRevision: number, markdown: string) =>
  queryOptions({
    queryKey: ['text', id, baseRevision, 'proposed', markdown],
    queryFn: ({ signal }) =>
      api.post(`${COPY}/changes`, {
        params: { path: { id } },
        body: { baseRevision, markdown },
        signal,
      }),
  })

export function offer(id: string, body: Schemas['Offers']) {
  return api.post('/api/memos/{id}/suggestions', { params: { path: { id } }, body })
}
