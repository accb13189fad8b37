import { QueryClient } from '@tanstack/react-query'
import { isTransient } from './problem'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal; only silence is worth another try.
      retry: (failures, error) => failures < 2 && isTransient(error),
    },
    mutations: { retry: (failures, error) => failures < 2 && isTransient(error) },
  },
})
