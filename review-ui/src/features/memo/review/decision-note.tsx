import { GateRules, gateSummary } from '../../../components/gate-rules'
import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date, shortHash, time } from '../../../lib/format'
import { OUTCOMES } from '../../../lib/labels'
import type { MemoDetails } from '../../../lib/schema'
import { ReviewRules } from './review-rules'
import classes from './sidebar.module.css'

/** The decision with what it is bound to and what every rule said when it was made. */
export function DecisionNote({ memo }: { memo: MemoDetails }) {
  const { nameOf } = useDirectory()
  const { decision } = memo
  if (!decision) return null
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">Decision</h2>
      <p className={classes.who}>
        <strong>{nameOf(decision.by)}</strong>
        <Tag tone={OUTCOMES[decision.outcome].tone}>{OUTCOMES[decision.outcome].label}</Tag>
      </p>
      <p className={classes.note}>
        {decision.claimedAt
          ? `Dated ${date(decision.claimedAt)} in the source, recorded ${date(decision.at)}`
          : time(decision.at)}
        . Bound to revision {decision.revision},{' '}
        <span title={decision.contentHash}>{shortHash(decision.contentHash)}</span>
      </p>
      <blockquote className={classes.words}>{decision.rationale}</blockquote>
      <details className={classes.rules}>
        <summary>{gateSummary(decision.gate, 'were')}</summary>
        <GateRules gate={decision.gate} />
      </details>
      {memo.review && <ReviewRules {...memo.review} />}
    </section>
  )
}
