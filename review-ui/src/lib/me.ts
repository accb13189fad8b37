import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get('/api/me', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
