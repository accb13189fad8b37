import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import type { FactorSecret, NewRecoveryCodes, OwnProof } from '../../lib/schema'

export const ownFactorQuery = queryOptions({
  queryKey: ['own-factor'],
  queryFn: ({ signal }) => api.get('/api/me/second-factor', { signal }),
})

export function beginFactor(password: string): Promise<FactorSecret> {
  return api.post('/api/me/second-factor', { body: { password } })
}

/** With the first code of the app. */
export function activateFactor(code: string): Promise<NewRecoveryCodes> {
  return api.post('/api/me/second-factor/activation', { body: { code } })
}

export function renewRecoveryCodes(body: OwnProof): Promise<NewRecoveryCodes> {
  return api.post('/api/me/second-factor/recovery-codes', { body })
}

export function removeFactor(body: OwnProof): Promise<unknown> {
  return api.post('/api/me/second-factor/removal', { body })
}
