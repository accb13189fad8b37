import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router'
import { forgetTextsOfOthers } from '../../lib/kept-texts'
import { meQuery } from '../../lib/me'
import type { Me } from '../../lib/schema'
import classes from './sign-in.module.css'
import { SignInForm } from './sign-in-form'

export function SignInPage() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [parameters] = useSearchParams()

  const enter = async (me: Me) => {
    queries.clear()
    forgetTextsOfOthers(me.username)
    // Only /api/me hands out the token that the first command needs.
    await queries.prefetchQuery(meQuery)
    queries.setQueryData(meQuery.queryKey, me)
    await navigate(redirectTarget(parameters.get('next')), { replace: true })
  }

  return (
    <main className={classes.page}>
      <title>Sign in – Sixpager</title>
      <div className={classes.sheet}>
        <h1 className={classes.mark}>Sixpager</h1>
        <p className={classes.motto}>
          Sixpager is where a company writes its large decisions down: one memo of at most six
          pages, revised until everybody asked has said yes or why not. Each verdict is bound to the
          exact text that was read, and every step stays on record.
        </p>
        <SignInForm onSignedIn={(me) => void enter(me)} />
      </div>
    </main>
  )
}

/** Only places of this site; an address is something a stranger may have written. */
export function redirectTarget(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
