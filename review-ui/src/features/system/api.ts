import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'

const SECONDS = 1000

/** How the groups of views stand; nobody tells of it, so it is asked for as long as it is looked at. */
export const projectionsQuery = queryOptions({
  queryKey: ['projections'],
  queryFn: ({ signal }) => api.get('/api/projections', { signal }),
  refetchInterval: 5 * SECONDS,
})
