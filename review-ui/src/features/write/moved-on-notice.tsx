import { Button } from '@mantine/core'
import { useDirectory } from '../../lib/directory'
import { time } from '../../lib/format'
import type { MovedOn } from '../../lib/problem'
import { CHANGE_CLASSES } from '../../lib/words'
import classes from './write.module.css'

interface MovedOnNoticeProps {
  movedOn: MovedOn
  onMerge: () => void
}

/** Somebody submitted in the meantime: who and what, and how to go on without losing either text. */
export function MovedOnNotice({ movedOn, onMerge }: MovedOnNoticeProps) {
  const { nameOf } = useDirectory()
  return (
    <div className={classes.movedOn}>
      <ul>
        {movedOn.changes.map((change) => (
          <li key={change.revision}>
            Revision {change.revision} by {nameOf(change.by)}, {time(change.submittedAt)} (
            {CHANGE_CLASSES[change.changeClass].label}): {change.summary}
          </li>
        ))}
      </ul>
      <p>Your text is kept. Put both together, look at the result, and submit that.</p>
      <Button variant="default" size="xs" onClick={onMerge}>
        Put both together
      </Button>
    </div>
  )
}
