import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { shows } from '../../lib/live/live-queries'

export const boardQuery = queryOptions({
  queryKey: ['board'],
  meta: shows('memo'),
  queryFn: ({ signal }) => api.get('/api/board', { signal }),
})
