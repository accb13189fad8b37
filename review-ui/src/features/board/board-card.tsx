import { Link } from 'react-router'
import { GateRules, gateSummary, PassMark } from '../../components/gate-rules'
import { Tag } from '../../components/tag'
import { useDirectory } from '../../lib/directory'
import { age, date, due, pages } from '../../lib/format'
import { DOORS, OUTCOMES, ruleName } from '../../lib/labels'
import type { BoardCard } from '../../lib/schema'
import classes from './board.module.css'

export function BoardCardView({ card }: { card: BoardCard }) {
  const { nameOf, namesOf, withNames } = useDirectory()
  const deadline = card.due && card.stage === 'IN_REVIEW' ? due(card.due) : null
  return (
    <article className={classes.card} aria-labelledby={`card-${card.number}`}>
      <p className={classes.kicker}>
        <span>Memo {card.number}</span>
        {card.door && <span>{DOORS[card.door].label}</span>}
        {card.outcome && (
          <Tag tone={OUTCOMES[card.outcome].tone}>{OUTCOMES[card.outcome].label}</Tag>
        )}
        {card.overdueSince && <Tag tone="bad">Overdue since {date(card.overdueSince)}</Tag>}
      </p>
      <h3 id={`card-${card.number}`}>
        <Link to={`/m/${card.number}`}>{card.title}</Link>
      </h3>
      <p className={classes.facts}>
        {nameOf(card.owner)} ·{' '}
        {card.revision === 0
          ? 'no text yet'
          : `revision ${card.revision}${card.pages ? `, ${pages(card.pages)}` : ''}`}{' '}
        · {age(card.stageSince)} in this stage
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
      {deadline && (
        <p className={classes.due} data-late={deadline.late}>
          {deadline.sentence}
        </p>
      )}
    </article>
  )
}
