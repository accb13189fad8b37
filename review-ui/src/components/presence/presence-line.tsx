import { useQuery } from '@tanstack/react-query'
import { useDirectory } from '../../lib/directory'
import { initials } from '../../lib/initials'
import classes from './presence.module.css'
import { presenceQuery } from './presence-api'
import { whoIsHere } from './who-is-here'

const MOST = 5

/** Who else is at a memo now; nothing where nobody is. */
export function PresenceLine({ memo }: { memo: string }) {
  const { data: present = [] } = useQuery(presenceQuery(memo))
  const { nameOf } = useDirectory(present.length > 0)
  if (present.length === 0) return null
  const words = whoIsHere(present, nameOf).join(' · ')
  return (
    <span className={classes.line} title={words} data-presence>
      <span className={classes.faces} aria-hidden="true">
        {present.slice(0, MOST).map(({ account, doing }) => (
          <span key={account} className={classes.face} data-doing={doing}>
            {initials(nameOf(account))}
          </span>
        ))}
      </span>
      <span className={classes.words}>{words}</span>
    </span>
  )
}
