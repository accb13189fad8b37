import { memo as keep, type ReactNode } from 'react'
import type { MemoDetails } from '../../../lib/schema'
import type { OpenForm } from '../dialogs/dialogs'
import { Waiting } from '../waiting/waiting'
import { Authors } from './authors'
import { Conditions } from './conditions'
import { Deadline } from './deadline'
import { DecisionNote } from './decision-note'
import { GateState } from './gate-state'
import { Impasses } from './impasses'
import { Objections } from './objections'
import { Participants } from './participants'
import { Reopenings } from './reopenings'
import { ReviewRules } from './review-rules'
import classes from './sidebar.module.css'
import { Replaced, Successor } from './successor'

interface SidebarProps {
  memo: MemoDetails
  me: string
  open?: OpenForm
  /** What is recorded of the reader's own reading. */
  reading?: ReactNode
}

/** Beside the page: the decision or what still blocks it, who owes what, and who objects. */
export const Sidebar = keep(function Sidebar({ memo, me, open, reading }: SidebarProps) {
  return (
    <aside className={classes.rail} id="review" aria-label="The review">
      <DecisionNote memo={memo} />
      {/* What a memo replaces is known of the present alone. */}
      {open && <Replaced memoId={memo.memoId} />}
      <Deadline memo={memo} />
      {memo.closingReason && (
        <section aria-labelledby="ended">
          <h2 id="ended">
            {memo.stage === 'SUPERSEDED' ? 'Why it was replaced' : 'Why it was withdrawn'}
          </h2>
          <blockquote className={classes.words}>{memo.closingReason}</blockquote>
          {memo.successor && <Successor memoId={memo.successor} />}
        </section>
      )}
      {memo.gate && !memo.decision && (
        <section aria-labelledby="gate">
          <h2 id="gate">The gate</h2>
          {open && <Impasses memo={memo} me={me} open={open} />}
          <GateState gate={memo.gate} withheld={memo.withheld} />
          {memo.review && <ReviewRules policy={memo.review.policy} />}
        </section>
      )}
      <Reopenings memo={memo} />
      <Conditions memo={memo} open={open} />
      <Participants memo={memo} me={me} open={open} />
      <Objections memo={memo} open={open} />
      {open && <Waiting memo={memo} />}
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
})
