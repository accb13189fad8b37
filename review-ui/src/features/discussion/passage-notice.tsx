import { Link } from 'react-router'
import type { MemoDetails, Thread } from '../../lib/schema'
import classes from './discussion.module.css'

type Outcome = NonNullable<Thread['placement']>['outcome']

const NOTICES: Record<Outcome, string | null> = {
  EXACT: null,
  EDITED: 'These words have changed. They were:',
  MOVED: 'These words stand elsewhere now. They were:',
  AMBIGUOUS: 'These words may stand in several places. They were:',
  ORPHANED: 'These words have been taken out. They were:',
}

/** What became of the words that a thread is about, with the words as its raiser saw them. */
export function PassageNotice({ memo, thread }: { memo: MemoDetails; thread: Thread }) {
  const { passage, placement } = thread
  const notice = placement && NOTICES[placement.outcome]
  if (!passage || !notice) return null
  return (
    <div className={classes.passage} data-outcome={placement.outcome}>
      <p>{notice}</p>
      <blockquote>{passage.quote}</blockquote>
      <Link to={`/m/${memo.number}@r${passage.revision}?thread=${thread.threadId}`}>
        Revision {passage.revision}
      </Link>
    </div>
  )
}
