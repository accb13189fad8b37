import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, keyed } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import type { PolicyRule, Schemas } from '../../lib/schema'

export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: ({ signal }) => api.get('/api/policies', { signal }),
})

/** What rules say, while somebody composes them. */
export const readingQuery = (rules: PolicyRule[]) =>
  queryOptions({
    queryKey: ['policies', 'reading', rules],
    queryFn: ({ signal }) => api.post('/api/policies/reading', { body: { rules }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })

export interface Composed {
  name: string
  /** The version that was seen; null for a policy that is new. */
  seen: number | null
  rules: PolicyRule[]
  reason: string
}

export function useKeepPolicy(onDone: () => void) {
  return usePolicyCommand<Composed>(
    ({ seen, ...policy }, key) =>
      seen === null
        ? api.post('/api/policies', { params: { header: keyed(key) }, body: policy })
        : api.post('/api/policies/versions', {
            params: { header: keyed(key) },
            body: { ...policy, seen },
          }),
    onDone,
  )
}

export function useAllowPolicies(onDone: () => void) {
  return usePolicyCommand<Schemas['NewDoorChoice']>(
    (body, key) => api.post('/api/policies/doors', { params: { header: keyed(key) }, body }),
    onDone,
  )
}

export function useKeepGroup(onDone: () => void) {
  return usePolicyCommand<Schemas['NewGroupVersion']>(
    (body, key) => api.post('/api/policies/groups', { params: { header: keyed(key) }, body }),
    onDone,
  )
}

function usePolicyCommand<V>(
  send: (variables: V, key: string) => Promise<Schemas['PolicyReceipt']>,
  onDone: () => void,
) {
  const queries = useQueryClient()
  return useCommand<V, Schemas['PolicyReceipt']>(send, () => {
    void queries.invalidateQueries({ queryKey: policiesQuery.queryKey })
    void queries.invalidateQueries({ queryKey: ['doors'] })
    onDone()
  })
}
