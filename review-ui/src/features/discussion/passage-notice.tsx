import { Link } from 'react-router'
import type { MemoDetails, Thread } from '../../lib/schema'
import classes from './passage.module.css'

type Outcome = NonNullable<Thread['placement']>['outcome']

const NOTICES: Record<Outcome, string> = {
  EXACT: 'These words are the same as they were:',
  EDITED: 'These words have changed. They were:',
  MOVED: 'These words stand elsewhere now. They were:',
  AMBIGUOUS: 'These words may stand in several places. They were:',
  ORPHANED: 'These words have been taken out. They were:',
}

interface PassageNoticeProps {
  memo: MemoDetails
  thread: Thread
  /** The revision that is shown. */
  revision: number
}

/** What became of the words that a thread is about, with the words as its raiser saw them. */
export function PassageNotice({ memo, thread, revision }: PassageNoticeProps) {
  const { passage, placement } = thread
  if (!passage || !placement) return null
  const { outcome } = placement
  // The redline of a suggestion says its words.
  if (outcome === 'EXACT' && thread.suggestion) return null
  const itsOwn = passage.revision === revision
  return (
    <div className={classes.passage} data-outcome={outcome}>
      <p>{itsOwn ? 'About:' : NOTICES[outcome]}</p>
      <blockquote>{passage.quote}</blockquote>
      {!itsOwn && (
        <Link to={`/m/${memo.number}@r${passage.revision}?thread=${thread.threadId}`}>
          Revision {passage.revision}
        </Link>
      )}
    </div>
  )
}
