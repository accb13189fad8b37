import { queryOptions } from '@tanstack/react-query'
import { get, send } from '../../lib/api-client'
import type { Account, Me } from '../../lib/schema'

export const demonstrationQuery = queryOptions({
  queryKey: ['demonstration'],
  queryFn: ({ signal }) => get<{ accounts: Account[] }>('/api/demonstration', { signal }),
  select: (demonstration) => demonstration.accounts,
  staleTime: Number.POSITIVE_INFINITY,
})

export interface Credentials {
  username: string
  password: string
}

/** The first request may only fetch the token that the second needs. */
export async function signIn(credentials: Credentials): Promise<Me> {
  await get<unknown>('/api/demonstration')
  return await send<Me>('POST', '/api/session', credentials)
}
