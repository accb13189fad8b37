import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { shows } from '../../lib/live/live-queries'
import type { Filters } from './filters'

export const memosQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['memos', 'list', filters],
    meta: shows('memo'),
    queryFn: ({ signal, pageParam }) => {
      const { text, stage } = filters
      const query = {
        q: text || undefined,
        stage: stage ?? undefined,
        cursor: pageParam || undefined,
      }
      return api.get('/api/memos', { params: { query }, signal })
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
