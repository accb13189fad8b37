import { Button, Kbd } from '@mantine/core'
import { authorOf } from '../../../lib/author'
import { useUpTo } from '../../../lib/breakpoints'
import { capitalised, count, time } from '../../../lib/format'
import classes from './merge.module.css'
import type { Theirs } from './use-theirs'

interface MergeHeaderProps {
  theirs: Theirs
  conflicts: number
  open: number
  again: boolean
  /** What is said where one text has nothing that the other has not; null otherwise. */
  nothing: string | null
  onStep: (direction: 1 | -1) => void
}

/** Who wrote what meanwhile, and how much is left to be settled. */
export function MergeHeader({ theirs, conflicts, open, again, nothing, onStep }: MergeHeaderProps) {
  const narrow = useUpTo('tablet')
  return (
    <div className={classes.head}>
      <div>
        {again && (
          <p role="alert">
            Yet another revision has arrived. What you had settled is kept where it still applies.
          </p>
        )}
        {theirs.revisions.length === 0 ? (
          <p>{capitalised(theirs.sentence)}</p>
        ) : (
          <details open={!narrow}>
            <summary>{capitalised(theirs.sentence)}</summary>
            <ul>
              {theirs.revisions.map((revision) => (
                <li key={revision.revision}>
                  Revision {revision.revision} by {authorOf(revision, theirs.nameOf)},{' '}
                  {time(revision.submittedAt)}: {revision.summary}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <div className={classes.count}>
        <p aria-live="polite" data-open={open > 0}>
          {nothing ?? sentenceOf(conflicts, open)}
        </p>
        <div>
          <Button variant="default" size="compact-sm" onClick={() => onStep(-1)}>
            Previous&nbsp;<Kbd size="xs">p</Kbd>
          </Button>
          <Button variant="default" size="compact-sm" onClick={() => onStep(1)}>
            Next&nbsp;<Kbd size="xs">n</Kbd>
          </Button>
        </div>
      </div>
    </div>
  )
}

function sentenceOf(conflicts: number, open: number): string {
  if (conflicts === 0) return 'Both fit together. Look at it and confirm.'
  if (open === 0) return `${count(conflicts, 'conflict')} settled. Look at it and confirm.`
  return `${open} of ${count(conflicts, 'conflict')} still open`
}
