import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date, shortHash, time } from '../../../lib/format'
import { OUTCOMES } from '../../../lib/labels'
import type { MemoDetails } from '../../../lib/schema'
import { Dissents, type ShownDissent } from './dissents'
import { GateState } from './gate-state'
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
      <Dissents dissents={dissentsFrom(memo)} />
      <GateState gate={decision.gate} verb="were" />
      {memo.review && <ReviewRules policy={memo.review.policy} />}
    </section>
  )
}

/** What stands against the decision now, while the memo says what everybody thinks of it. */
function dissentsFrom(memo: MemoDetails): ShownDissent[] {
  const committed = (memo.review?.participants ?? []).flatMap(({ account, verdict }) =>
    verdict?.verdict === 'DISAGREE_AND_COMMIT' &&
    (verdict.state === 'CURRENT' || verdict.state === 'CARRIED')
      ? [{ kind: 'COMMITTED' as const, by: account, words: verdict.reason }]
      : [],
  )
  const objected = memo.objections
    .filter(({ state }) => state !== 'LIFTED')
    .map(({ raisedBy, statement, state }) => ({
      kind: state === 'OVERRIDDEN' ? ('OVERRIDDEN' as const) : ('OBJECTED' as const),
      by: raisedBy,
      words: statement,
    }))
  return [...committed, ...objected]
}
