import { useDirectory } from '../../../lib/directory'
import { count, date } from '../../../lib/format'
import { ROLES } from '../../../lib/labels'
import type { ParticipantChange } from '../../../lib/schema'
import classes from './sidebar.module.css'

interface ChangesProps {
  changes: ParticipantChange[]
}

const CAME_OR_WENT = { ADDED: 'added', REMOVED: 'removed', RECUSED: 'stepped back' } as const

/** Who was asked later, and who is no longer asked: a review is not judged by those alone who are left. */
export function ChangesSinceOpening({ changes }: ChangesProps) {
  if (changes.length === 0) return null
  return (
    <details className={classes.changes}>
      <summary>{count(changes.length, 'change')} since the review was opened</summary>
      <ChangeList changes={changes} />
    </details>
  )
}

export function ChangeList({ changes }: ChangesProps) {
  const { nameOf, withNames } = useDirectory()
  return (
    <ul>
      {changes.map(({ kind, account, role, by, at, claimedAt, reason }) => (
        <li key={`${account} ${at} ${kind}`}>
          <strong>{nameOf(account)}</strong>, {ROLES[role].label.toLowerCase()}:{' '}
          {CAME_OR_WENT[kind]}
          {kind === 'RECUSED' ? '' : ` by ${nameOf(by)}`} on {date(claimedAt ?? at)}
          {reason ? `: ${withNames(reason)}` : '.'}
        </li>
      ))}
    </ul>
  )
}
