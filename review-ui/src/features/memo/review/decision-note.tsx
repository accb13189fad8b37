import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date, shortHash, time } from '../../../lib/format'
import { OUTCOMES } from '../../../lib/labels'
import type { MemoDetails } from '../../../lib/schema'
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
      <Dissent memo={memo} />
      <GateState gate={decision.gate} verb="were" />
      {memo.review && <ReviewRules policy={memo.review.policy} />}
    </section>
  )
}

/** Whoever committed without agreeing, and whose objection was overridden, in their own words for as long as the memo is read. */
function Dissent({ memo }: { memo: MemoDetails }) {
  const { nameOf } = useDirectory()
  const committed = (memo.review?.participants ?? []).flatMap(({ account, verdict }) =>
    verdict?.verdict === 'DISAGREE_AND_COMMIT' &&
    (verdict.state === 'CURRENT' || verdict.state === 'CARRIED')
      ? [{ key: account, by: account, words: verdict.reason, how: 'disagreed and committed' }]
      : [],
  )
  const overridden = memo.objections
    .filter(({ state }) => state !== 'LIFTED')
    .map(({ objectionId, raisedBy, statement, state }) => ({
      key: objectionId,
      by: raisedBy,
      words: statement,
      how: state === 'OVERRIDDEN' ? 'objected and was overridden' : 'objected',
    }))
  const dissents = [...committed, ...overridden]
  if (dissents.length === 0) return null
  return (
    <div className={classes.dissent}>
      <h3>Dissent</h3>
      {dissents.map(({ key, by, words, how }) => (
        <div key={key}>
          <p className={classes.note}>
            <strong>{nameOf(by)}</strong> {how}:
          </p>
          <blockquote className={classes.words}>{words}</blockquote>
        </div>
      ))}
    </div>
  )
}
