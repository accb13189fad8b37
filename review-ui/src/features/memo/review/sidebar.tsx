import type { ReactNode } from 'react'
import { GateRules, gateSummary } from '../../../components/gate-rules'
import type { MemoDetails } from '../../../lib/schema'
import type { OpenDialog } from '../dialogs/dialogs'
import { Authors } from './authors'
import { Deadline } from './deadline'
import { DecisionNote } from './decision-note'
import { Objections } from './objections'
import { Participants } from './participants'
import { ReviewRules } from './review-rules'
import classes from './sidebar.module.css'
import { Successor } from './successor'

interface SidebarProps {
  memo: MemoDetails
  me: string
  open?: OpenDialog
  /** What is recorded of the reader's own reading. */
  reading?: ReactNode
}

/** Beside the page: the decision or what still blocks it, who owes what, and who objects. */
export function Sidebar({ memo, me, open, reading }: SidebarProps) {
  return (
    <aside className={classes.rail} id="review" aria-label="The review">
      <DecisionNote memo={memo} />
      <Deadline memo={memo} />
      {memo.closingReason && (
        <section aria-labelledby="ended">
          <h2 id="ended">Why it ended</h2>
          <blockquote className={classes.words}>{memo.closingReason}</blockquote>
          {memo.successor && <Successor memoId={memo.successor} />}
        </section>
      )}
      {memo.gate && !memo.decision && (
        <section aria-labelledby="gate">
          <h2 id="gate">The gate</h2>
          <p className={classes.note}>{gateSummary(memo.gate)}</p>
          <GateRules gate={memo.gate} />
          {memo.review && <ReviewRules {...memo.review} />}
        </section>
      )}
      <Participants memo={memo} me={me} open={open} />
      <Objections memo={memo} me={me} open={open} />
      {!memo.review && memo.stage === 'DRAFT' && (
        <section aria-labelledby="no-review">
          <h2 id="no-review">No review yet</h2>
          <p className={classes.note}>
            The owner opens it, names the approvers and the decider, and says whether the door is
            one-way or two-way. Then it stands here who owes what.
          </p>
        </section>
      )}
      {reading}
      <Authors memo={memo} me={me} open={open} />
    </aside>
  )
}
