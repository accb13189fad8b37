import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import type { MemoDetails } from '../../../lib/schema'
import classes from './sidebar.module.css'

/** Until when verdicts are asked for, since when that is over, and why the decider is asked not to wait for more. */
export function Deadline({ memo }: { memo: MemoDetails }) {
  const { nameOf } = useDirectory()
  if (!memo.review || memo.stage !== 'IN_REVIEW') return null
  const { due, overdueSince, decisionRequested } = memo.review
  return (
    <section aria-labelledby="deadline">
      <h2 id="deadline">Due date</h2>
      <p className={classes.who}>
        <strong>{date(due)}</strong>
        {overdueSince && <Tag tone="bad">Overdue since {date(overdueSince)}</Tag>}
      </p>
      {decisionRequested && (
        <>
          <p className={classes.verdict}>{nameOf(memo.owner)} asks for the decision:</p>
          <blockquote className={classes.words}>{decisionRequested}</blockquote>
        </>
      )}
    </section>
  )
}
