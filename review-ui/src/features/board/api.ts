import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'

export const boardQuery = queryOptions({
  queryKey: ['board'],
  queryFn: ({ signal }) => api.get('/api/board', { signal }),
})
