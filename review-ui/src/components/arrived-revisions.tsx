import { authorOf } from '../lib/author'
import { useDirectory } from '../lib/directory'
import { time } from '../lib/format'
import { CHANGE_CLASSES } from '../lib/labels'
import type { RevisionSummary } from '../lib/schema'
import classes from './arrived-revisions.module.css'

/** What has been submitted in the meantime: which, by whom, how grave, and what it says of itself. */
export function ArrivedRevisions({ changes }: { changes: readonly RevisionSummary[] }) {
  const { nameOf } = useDirectory()
  return (
    <ul className={classes.list}>
      {changes.map((change) => (
        <li key={change.revision}>
          Revision {change.revision} by {authorOf(change, nameOf)}, {time(change.submittedAt)} (
          {CHANGE_CLASSES[change.changeClass].label}): {change.summary}
        </li>
      ))}
    </ul>
  )
}
