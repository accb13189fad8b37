import { queryOptions } from '@tanstack/react-query'
import { get } from './api-client'
import type { Me } from './schema'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => get<Me>('/api/me', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
