import { queryOptions } from '@tanstack/react-query'
import { get } from '../../lib/api-client'
import type { Board } from '../../lib/schema'

export const boardQuery = queryOptions({
  queryKey: ['board'],
  queryFn: ({ signal }) => get<Board>('/api/board', { signal }),
})
