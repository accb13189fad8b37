import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useDirectory } from '../../lib/directory'
import type { MovedOn } from '../../lib/problem'
import type { MemoDetails } from '../../lib/schema'
import { CHANGE_CLASSES } from '../../lib/words'
import classes from './write.module.css'

interface MovedOnNoticeProps {
  memo: MemoDetails
  movedOn: MovedOn
  onRebase: () => void
}

/** Somebody submitted in the meantime: what, a way to look at it, and how to go on. */
export function MovedOnNotice({ memo, movedOn, onRebase }: MovedOnNoticeProps) {
  const { nameOf } = useDirectory()
  const { changes, currentRevision } = movedOn
  const base = Math.min(currentRevision, ...changes.map((change) => change.revision - 1))
  return (
    <div className={classes.movedOn}>
      <ul>
        {changes.map((change) => (
          <li key={change.revision}>
            Revision {change.revision} by {nameOf(change.by)} (
            {CHANGE_CLASSES[change.changeClass].label}): {change.summary}
          </li>
        ))}
      </ul>
      <p>
        Your text is kept.{' '}
        {base > 0 && (
          <Link to={`/m/${memo.number}?from=${base}&r=${currentRevision}`} target="_blank">
            See what has changed since revision {base}
          </Link>
        )}
      </p>
      <p>
        If your text already says what revision {currentRevision} says, it can follow it; whatever
        is not in your text will then be missing from revision {currentRevision + 1}.
      </p>
      <Button variant="default" size="xs" onClick={onRebase}>
        Follow revision {currentRevision}
      </Button>
    </div>
  )
}
