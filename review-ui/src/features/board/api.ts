import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { freshness } from '../../lib/past-moment'

/** @param index the last entry of the log that counts; null for the board of now */
export const boardQuery = (index: number | null) =>
  queryOptions({
    queryKey: ['board', index],
    ...freshness(index, 'memo'),
    queryFn: ({ signal }) =>
      api.get('/api/board', { params: { query: { index: index ?? undefined } }, signal }),
  })
