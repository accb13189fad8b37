import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { freshness } from '../../lib/past-moment'
import type { Filters } from './filters'

export const memosQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['memos', 'list', filters],
    ...freshness(filters.index, 'memo'),
    queryFn: ({ signal, pageParam }) => {
      const { text, stage, index, narrowing } = filters
      const query = {
        q: text || undefined,
        stage: stage ?? undefined,
        person: narrowing.person ?? undefined,
        outcome: narrowing.outcome ?? undefined,
        mine: narrowing.mine || undefined,
        waiting: narrowing.waiting || undefined,
        overdue: narrowing.overdue || undefined,
        cursor: pageParam || undefined,
        index: index ?? undefined,
      }
      return api.get('/api/memos', { params: { query }, signal })
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
