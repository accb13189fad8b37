import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import type { ChosenPassword, Credentials, Me, OwnPassword } from '../../lib/schema'

export const demonstrationQuery = queryOptions({
  queryKey: ['demonstration'],
  queryFn: ({ signal }) => api.get('/api/demonstration', { signal }),
  select: (demonstration) => demonstration.accounts,
  staleTime: Number.POSITIVE_INFINITY,
})

/** The first request may only fetch the token that the second needs. */
export async function signIn(credentials: Credentials): Promise<Me> {
  await api.get('/api/demonstration')
  return await api.post('/api/session', { body: credentials })
}

/** Whom a password link is for; looking does not use it up. */
export const linkOwnerQuery = (token: string) =>
  queryOptions({
    queryKey: ['link-owner', token],
    queryFn: async ({ signal }) => {
      await api.get('/api/demonstration', { signal })
      return await api.post('/api/password-links/owner', { body: { token }, signal })
    },
    // Used meanwhile, it would take the form away from whoever has just chosen with it.
    staleTime: Number.POSITIVE_INFINITY,
  })

export function choosePassword(body: ChosenPassword): Promise<unknown> {
  return api.post('/api/password-links/password', { body })
}

export const openSessionsQuery = queryOptions({
  queryKey: ['open-sessions'],
  queryFn: ({ signal }) => api.get('/api/me/sessions', { signal }),
})

export function endSession(key: string): Promise<unknown> {
  return api.delete('/api/me/sessions/{key}', { params: { path: { key } } })
}

export function endOtherSessions(): Promise<unknown> {
  return api.delete('/api/me/sessions')
}

export function changeOwnPassword(body: OwnPassword): Promise<unknown> {
  return api.put('/api/me/password', { body })
}
