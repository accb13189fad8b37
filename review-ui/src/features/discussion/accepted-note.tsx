import { Link } from 'react-router'
import { count } from '../../lib/format'
import type { MemoDetails, Thread } from '../../lib/schema'
import { acceptedSince } from './accepted'
import classes from './discussion.module.css'

interface AcceptedNoteProps {
  memo: MemoDetails
  threads: readonly Thread[]
  me: string
}

/** Where the suggestions have gone that the reader has accepted. */
export function AcceptedNote({ memo, threads, me }: AcceptedNoteProps) {
  const newest = memo.revisions.at(-1)
  const accepted = newest ? acceptedSince(threads, me, newest.submittedAt).length : 0
  if (accepted === 0) return null
  return (
    <p className={classes.note} role="status">
      You accepted {count(accepted, 'suggestion')} into{' '}
      <Link to={`/m/${memo.number}/write`}>your draft</Link>.
    </p>
  )
}
