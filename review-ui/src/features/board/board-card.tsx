import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { GateRules, gateSummary, PassMark } from '../../components/gate-rules'
import { Tag } from '../../components/tag'
import { ThreadCountTag } from '../../components/thread-count-tag'
import { useDirectory } from '../../lib/directory'
import { age, count, date, due, pages } from '../../lib/format'
import { DOORS, OUTCOMES, ruleName } from '../../lib/labels'
import { meQuery } from '../../lib/me'
import { memoAddress, type PastMoment } from '../../lib/past-moment'
import type { BoardCard } from '../../lib/schema'
import classes from './board.module.css'

/** Of a past moment dates are told, not how long ago they were. */
export function BoardCardView({ card, past }: { card: BoardCard; past: PastMoment | null }) {
  const { nameOf, namesOf, withNames } = useDirectory()
  const { data: me } = useQuery(meQuery)
  const mine = !past && me !== undefined && card.waitingFor.includes(me.username)
  const deadline = card.due && card.stage === 'IN_REVIEW' ? card.due : null
  return (
    <article
      className={classes.card}
      data-tone={card.overdueSince ? 'bad' : mine ? 'accent' : undefined}
      aria-labelledby={`card-${card.number}`}
    >
      <p className={classes.kicker}>
        <span>Memo {card.number}</span>
        {card.door && <span>{DOORS[card.door].label}</span>}
        {card.outcome && (
          <Tag tone={OUTCOMES[card.outcome].tone}>{OUTCOMES[card.outcome].label}</Tag>
        )}
        {card.openConditions > 0 && (
          <Tag tone="warn">{count(card.openConditions, 'condition')} open</Tag>
        )}
        {card.overdueSince && <Tag tone="bad">Overdue</Tag>}
        {mine && <Tag tone="accent">Waits for you</Tag>}
        <ThreadCountTag memoId={card.memoId} past={past !== null} />
      </p>
      <h3 id={`card-${card.number}`}>
        <Link to={memoAddress(card.number, past)}>{card.title}</Link>
      </h3>
      <p className={classes.facts}>
        {nameOf(card.owner)} ·{' '}
        {card.revision === 0
          ? 'no text yet'
          : `revision ${card.revision}${card.pages ? `, ${pages(card.pages)}` : ''}`}{' '}
        ·{' '}
        {past
          ? `since ${date(card.stageSince)} in this stage`
          : `${age(card.stageSince)} in this stage`}
      </p>
      {card.gate && (
        <details className={classes.gate}>
          <summary>
            <span className={classes.marks}>
              {card.gate.rules.map((rule) => (
                <span
                  key={rule.rule}
                  title={`${ruleName(rule.rule)}: ${rule.passed ? 'met' : 'not met'}. ${withNames(rule.sentence)}`}
                >
                  <PassMark passed={rule.passed} />
                </span>
              ))}
            </span>
            <span>{gateSummary(card.gate)}</span>
          </summary>
          <GateRules gate={card.gate} />
        </details>
      )}
      {card.blockers[0] && (
        <p className={classes.blocker}>
          {withNames(card.blockers[0])}
          {card.blockers.length > 1 && (
            <span className={classes.more}> And {card.blockers.length - 1} more.</span>
          )}
        </p>
      )}
      {card.waitingFor.length > 0 && (
        <p className={classes.waiting}>Waits for {namesOf(card.waitingFor)}.</p>
      )}
      {deadline && <DueDate deadline={deadline} past={past !== null} />}
    </article>
  )
}

function DueDate({ deadline, past }: { deadline: string; past: boolean }) {
  if (past) return <p className={classes.due}>Due {date(deadline)}</p>
  const { sentence, late } = due(deadline)
  return (
    <p className={classes.due} data-late={late}>
      {sentence}
    </p>
  )
}
