import { QueryClient } from '@tanstack/react-query'
import { isTransient } from './problem'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What a browser without a network would wait with is said to have failed, and is fetched when there is one.
      networkMode: 'always',
      refetchOnReconnect: true,
      // A refusal stays a refusal; only silence is worth another try.
      retry: (failures, error) => failures < 2 && isTransient(error),
    },
    // A command is sent while somebody waits for it or not at all: none is kept for later, none goes again by itself.
    mutations: { networkMode: 'always', retry: false },
  },
})
