import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'

export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  queryFn: ({ signal }) => api.get('/api/inbox', { signal }),
})
