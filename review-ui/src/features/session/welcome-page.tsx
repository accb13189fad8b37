import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { isFinal } from '../../lib/problem'
import { linkOwnerQuery } from './api'
import { ChoosePasswordForm } from './choose-password-form'
import classes from './sign-in.module.css'
import { useEnter } from './use-enter'

/** Where a password link leads. What it says stands behind the number sign, which no server is sent. */
export function WelcomePage() {
  const enter = useEnter()
  const token = useLocation().hash.slice(1)
  return (
    <main className={classes.page}>
      <title>Choose a password – Sixpager</title>
      <div className={classes.sheet}>
        <h1 className={classes.mark}>Sixpager</h1>
        {token === '' ? (
          <NoLink sentence="This address lacks the part behind the sign #. Copy the whole link." />
        ) : (
          <Invited token={token} onSignedIn={(me) => void enter(me, '/')} />
        )}
      </div>
    </main>
  )
}

function Invited({
  token,
  onSignedIn,
}: Pick<Parameters<typeof ChoosePasswordForm>[0], 'token' | 'onSignedIn'>) {
  const { data: owner, error, refetch } = useQuery(linkOwnerQuery(token))
  if (owner) return <ChoosePasswordForm owner={owner} token={token} onSignedIn={onSignedIn} />
  if (isFinal(error)) return <NoLink sentence={error.message} />
  if (error) return <Failed error={error} retry={refetch} />
  return <Waiting what="Looking up whom the link is for" />
}

function NoLink({ sentence }: { sentence: string }) {
  return (
    <EmptyState title={sentence}>
      <p>
        If you have a password, <Link to="/sign-in">sign in with it</Link>.
      </p>
    </EmptyState>
  )
}
