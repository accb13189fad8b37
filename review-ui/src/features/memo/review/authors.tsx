import { Button } from '@mantine/core'
import { useDirectory } from '../../../lib/directory'
import type { MemoDetails } from '../../../lib/schema'
import type { OpenForm } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'
import classes from './sidebar.module.css'

interface AuthorsProps {
  memo: MemoDetails
  me: string
  open?: OpenForm
}

/** Who writes the memo. The owner names and removes coauthors; a coauthor may leave. */
export function Authors({ memo, me, open }: AuthorsProps) {
  const { nameOf } = useDirectory()
  const names = permissionFor(memo, 'NAME_COAUTHOR').allowed
  const hands = permissionFor(memo, 'HAND_OVER').allowed
  const removes = permissionFor(memo, 'REMOVE_COAUTHOR').allowed
  const leaves = permissionFor(memo, 'LEAVE_AUTHORS').allowed
  return (
    <section aria-labelledby="authors">
      <h2 id="authors">Authors</h2>
      <ul className={classes.people}>
        <li className={classes.person}>
          <p className={classes.who}>
            <strong>{nameOf(memo.owner)}</strong>
            <span>Owner</span>
          </p>
        </li>
        {memo.coauthors.map((account) => (
          <li key={account} className={classes.person}>
            <p className={classes.who}>
              <strong>{nameOf(account)}</strong>
              <span>Coauthor</span>
            </p>
            {open && (account === me ? leaves : removes) && (
              <Button
                size="compact-xs"
                variant="subtle"
                className={classes.remove}
                aria-label={account === me ? undefined : `Remove ${nameOf(account)}`}
                onClick={() => open({ kind: 'coauthor-removal', account })}
              >
                {account === me ? 'Leave the authors' : 'Remove'}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {open && (names || hands) && (
        <div className={classes.actions}>
          {names && (
            <Button size="xs" variant="default" onClick={() => open({ kind: 'coauthor' })}>
              Name a coauthor
            </Button>
          )}
          {hands && (
            <Button size="xs" variant="default" onClick={() => open({ kind: 'handover' })}>
              Hand the memo over
            </Button>
          )}
        </div>
      )}
    </section>
  )
}
