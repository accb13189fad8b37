import { pages, time } from '../../../lib/format'
import type { MemoDetails } from '../../../lib/schema'
import classes from '../review/sidebar.module.css'

interface ReadingNoteProps {
  memo: MemoDetails
  /** How many pages of the newest revision have been on the screen since it was opened. */
  seen: number
}

/** Says to readers what is recorded of them. */
export function ReadingNote({ memo, seen }: ReadingNoteProps) {
  const newest = memo.revisions.at(-1)
  if (!newest) return null
  const all = newest.pages + newest.appendixPages
  return (
    <section aria-labelledby="reading">
      <h2 id="reading">Your reading</h2>
      <p className={classes.note}>
        While you read the newest revision here, the history of the memo records which of its pages
        were on your screen, and for how long.
      </p>
      <p className={classes.note}>
        Since you opened it: {seen} of {pages(all)}.
        {memo.lastRead &&
          ` Recorded last: revision ${memo.lastRead.revision}, ${time(memo.lastRead.at)}.`}
      </p>
    </section>
  )
}
