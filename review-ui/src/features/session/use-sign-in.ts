import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { needsCode } from '../../lib/problem'
import type { Credentials, Me } from '../../lib/schema'
import { signIn } from './api'

/**
 * Signing in, in two steps where the account has a second factor: the code is asked for once the password is known to
 * be right.
 *
 * @param before what has to be done first
 */
export function useSignIn(
  onSignedIn: (me: Me) => void,
  before: (credentials: Credentials) => Promise<unknown> = async () => undefined,
) {
  /** Null until one is asked for. */
  const [code, setCode] = useState<string | null>(null)
  const attempt = useMutation({
    mutationFn: async (credentials: Credentials) => {
      await before(credentials)
      return signIn(credentials)
    },
    onSuccess: onSignedIn,
    onError: (error) => {
      if (needsCode(error)) setCode((typed) => typed ?? '')
    },
  })
  // A code that nobody has asked for yet is not refused.
  const asked = needsCode(attempt.error) && !attempt.variables?.code
  return {
    code,
    setCode,
    refused: asked ? null : attempt.error,
    pending: attempt.isPending,
    /** With the code, if one is asked for. */
    enter: (credentials: Credentials) =>
      attempt.mutate(code ? { ...credentials, code } : credentials),
  }
}
