import { Button, Progress } from '@mantine/core'
import { Link } from 'react-router'
import { MentionText } from '../../components/mention-text'
import { Refusal } from '../../components/states'
import { count, date } from '../../lib/format'
import { ruleName } from '../../lib/labels'
import type { PolicyRule, TriedDecision } from '../../lib/schema'
import classes from './policies.module.css'
import { type TrialState, useTrial } from './use-trial'

/** Which approvals of the past these rules would have refused, and by which of them. */
export function Trial({ rules, sound }: { rules: PolicyRule[]; sound: boolean }) {
  const { trial, start } = useTrial()
  return (
    <section className={classes.trial} aria-label="Try these rules">
      <div className={classes.row}>
        <Button
          variant="default"
          size="xs"
          disabled={!sound || trial?.running}
          onClick={() => void start(rules)}
        >
          Try on past decisions
        </Button>
        {trial && (
          <p role="status" className={classes.soft}>
            {summaryOf(trial)}
          </p>
        )}
      </div>
      {trial?.running && (
        <Progress
          value={trial.memos === 0 ? 0 : (100 * trial.tried) / trial.memos}
          aria-label="Memos tried"
        />
      )}
      <Refusal error={trial?.error} />
      {trial && trial.failed.length > 0 && (
        <ul className={classes.failed}>
          {trial.failed.map((decision) => (
            <Failed key={`${decision.number} ${decision.decidedAt}`} decision={decision} />
          ))}
        </ul>
      )}
    </section>
  )
}

export function summaryOf({ tried, memos, approvals, failed, running }: TrialState): string {
  if (running)
    return `${tried} of ${count(memos, 'memo')} tried; ${failed.length} would have failed so far.`
  if (approvals === 0) return `${count(memos, 'memo')} tried; none of them was approved.`
  return `${failed.length} of ${count(approvals, 'approval')} would have failed; ${count(memos, 'memo')} tried.`
}

function Failed({ decision: { number, memo, decidedAt, failures } }: { decision: TriedDecision }) {
  return (
    <li>
      <p>
        {memo ? (
          <Link to={`/m/${number}`} target="_blank">
            {number}. {memo.title}
          </Link>
        ) : (
          `Memo ${number}, which is restricted`
        )}
        <span className={classes.soft}>
          , approved {memo && `as revision ${memo.revision} `}on {date(decidedAt)}
        </span>
      </p>
      <ul>
        {failures.map(({ rule, sentence }) => (
          <li key={rule + sentence}>
            <strong>{ruleName(rule)}</strong>
            {sentence && (
              <>
                {': '}
                <MentionText sentence={sentence} />
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}
