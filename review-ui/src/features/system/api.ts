import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import type { ProcessesStatus, Stoppage } from '../../lib/schema'
import { hasEnded } from './process-state'

const SECONDS = 1000

/** How the instance is that answers, asked for in the same way as the others. */
export const statusQuery = queryOptions({
  queryKey: ['status'],
  queryFn: ({ signal }) => api.get('/api/status', { signal }),
  refetchInterval: 5 * SECONDS,
})

/** How the groups of views stand; nobody tells of it, so it is asked for as long as it is looked at. */
export const projectionsQuery = queryOptions({
  queryKey: ['projections'],
  queryFn: ({ signal }) => api.get('/api/projections', { signal }),
  refetchInterval: 5 * SECONDS,
})

/** What happens by itself, asked for in the same way. */
export const processesQuery = queryOptions({
  queryKey: ['processes'],
  queryFn: ({ signal }) => api.get('/api/processes', { signal }),
  refetchInterval: 5 * SECONDS,
})

/** How the passages of threads fare; it changes with every revision, and slowly as a whole. */
export const placementsQuery = queryOptions({
  queryKey: ['placements status'],
  queryFn: ({ signal }) => api.get('/api/placements', { signal }),
})

const LOOKS = 12

/** Has what stands still tried again, and looks on until the attempt has ended or there is no more patience. */
export async function tryAgain(stopped: Stoppage): Promise<ProcessesStatus> {
  const { kind, id } = stopped
  await api.post('/api/processes/attempts', { body: { kind, id } })
  let seen = await api.get('/api/processes')
  for (let look = 1; look < LOOKS && !hasEnded(stopped, seen); look++) {
    await new Promise((resolve) => setTimeout(resolve, SECONDS))
    seen = await api.get('/api/processes')
  }
  return seen
}
