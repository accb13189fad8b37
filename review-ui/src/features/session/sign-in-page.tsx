import { useSearchParams } from 'react-router'
import classes from './sign-in.module.css'
import { SignInForm } from './sign-in-form'
import { useEnter } from './use-enter'

export function SignInPage() {
  const enter = useEnter()
  const [parameters] = useSearchParams()
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
        <SignInForm onSignedIn={(me) => void enter(me, redirectTarget(parameters.get('next')))} />
      </div>
    </main>
  )
}

/** Only places of this site; an address is something a stranger may have written. */
export function redirectTarget(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
