import { queryOptions } from '@tanstack/react-query'
import { get } from '../../lib/api-client'
import type { Obligation } from '../../lib/schema'

export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: ({ signal }) => get<{ items: Obligation[] }>('/api/inbox', { signal }),
})
