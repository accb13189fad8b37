import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import { OUTCOMES } from '../../../lib/labels'
import type { MemoDetails, Reopening } from '../../../lib/schema'
import { Dissents } from './dissents'
import { GateState } from './gate-state'
import classes from './sidebar.module.css'

/** What had been decided before, and why it was opened again: the newest first. */
export function Reopenings({ memo }: { memo: MemoDetails }) {
  if (memo.reopenings.length === 0) return null
  return (
    <section aria-labelledby="reopened">
      <h2 id="reopened">Decided before</h2>
      {memo.reopenings.toReversed().map((reopening) => (
        <ReopeningNote key={reopening.at} reopening={reopening} />
      ))}
    </section>
  )
}

function ReopeningNote({ reopening }: { reopening: Reopening }) {
  const { nameOf } = useDirectory()
  const { decision, dissents, by, reason } = reopening
  const reopened = date(reopening.claimedAt ?? reopening.at)
  return (
    <article className={classes.objection}>
      <p>
        <strong>
          {decision
            ? `${OUTCOMES[decision.outcome].label} on ${date(decision.claimedAt ?? decision.at)}`
            : 'Withdrawn'}
        </strong>
        , reopened on {reopened} by {nameOf(by)} because
      </p>
      <blockquote className={classes.words}>{reason}</blockquote>
      <Dissents dissents={dissents} />
      {decision && (
        <details className={classes.rules}>
          <summary>
            What {nameOf(decision.by)} had decided on revision {decision.revision}
          </summary>
          <blockquote className={classes.words}>{decision.rationale}</blockquote>
          <GateState gate={decision.gate} verb="were" />
        </details>
      )}
    </article>
  )
}
