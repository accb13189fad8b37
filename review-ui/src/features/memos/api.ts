import { infiniteQueryOptions } from '@tanstack/react-query'
import { get } from '../../lib/api-client'
import type { MemoRow } from '../../lib/schema'
import { type Filters, parametersOf } from './filters'

interface MemoPage {
  items: MemoRow[]
  next?: string | null
}

export const memosQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['memos', 'list', filters],
    queryFn: ({ signal, pageParam }) => {
      const parameters = parametersOf(filters)
      if (pageParam) parameters.set('cursor', pageParam)
      return get<MemoPage>(`/api/memos?${parameters}`, { signal })
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })
