import { infiniteQueryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import type { Filters } from './filters'

export const accessLogQuery = ({ account, kind }: Filters) =>
  infiniteQueryOptions({
    queryKey: ['access-log', account, kind],
    queryFn: ({ signal, pageParam }) =>
      api.get('/api/access-log', {
        params: {
          query: {
            account: account ?? undefined,
            kind: kind ?? undefined,
            before: pageParam ?? undefined,
          },
        },
        signal,
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => (next ? Number(next) : undefined),
  })
