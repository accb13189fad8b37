import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { time } from '../../lib/format'
import { OBLIGATION_LABELS } from '../../lib/obligations'
import type { Later } from '../../lib/schema'
import { takeUp } from './api'
import classes from './inbox.module.css'
import { useSnooze } from './use-snooze'

/** What the reader has put off, folded away. */
export function LaterDebts({ later }: { later: readonly Later[] }) {
  const wake = useSnooze(takeUp)
  if (later.length === 0) return null
  return (
    <details className={classes.folded}>
      <summary>Later ({later.length})</summary>
      <ul className={classes.list}>
        {later.map(({ obligation, until }) => (
          <li
            key={`${obligation.kind} ${obligation.act.address} ${obligation.since}`}
            className={classes.item}
          >
            <p className={classes.second}>
              <Link to={obligation.act.address}>{obligation.subject.title}</Link>:{' '}
              {OBLIGATION_LABELS[obligation.kind].toLowerCase()}. Back on {time(until)}, or when it
              changes.
            </p>
            <Button
              variant="default"
              size="compact-sm"
              className={classes.act}
              onClick={() => wake.mutate(obligation)}
            >
              Take it up now
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
