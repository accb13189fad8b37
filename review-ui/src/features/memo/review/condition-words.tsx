import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import { CONDITION_STATES } from '../../../lib/labels'
import type { Condition } from '../../../lib/schema'
import { addressOf, parseAddress } from '../address'
import classes from './sidebar.module.css'

/** A condition, whose it is, what is said to meet it, and how it ended. */
export function ConditionWords({ condition }: { condition: Condition }) {
  const { nameOf } = useDirectory()
  const state = CONDITION_STATES[condition.state]
  const open = condition.state === 'OPEN' || condition.state === 'PROPOSED'
  return (
    <>
      <p className={classes.who}>
        <strong>{nameOf(condition.reviewer)} asks</strong>
        <Tag tone={state.tone}>{state.label}</Tag>
      </p>
      <blockquote className={classes.words}>{condition.text}</blockquote>
      <p className={classes.note}>
        {open ? `${nameOf(condition.owner)} meets it` : `${nameOf(condition.owner)}’s to meet`},
        asked for on revision {condition.revision}
      </p>
      {condition.handOvers.map((handed) => (
        <p key={handed.at} className={classes.note}>
          {nameOf(handed.by)} handed it to {nameOf(handed.to)}: {handed.reason}
        </p>
      ))}
      {condition.proposals.map((proposal) => (
        <div key={proposal.at} className={classes.answer}>
          <p className={classes.note}>
            {nameOf(proposal.by)}, {date(proposal.at)}
            {proposal.revision && (
              <>
                : met by <RevisionLink revision={proposal.revision} />
              </>
            )}
          </p>
          <blockquote className={classes.words}>{proposal.evidence}</blockquote>
          {proposal.refusedBecause && (
            <p className={classes.note}>Not enough: {proposal.refusedBecause}</p>
          )}
        </div>
      ))}
      {condition.settledBy && condition.state !== 'DROPPED' && (
        <p className={classes.note}>
          {condition.state === 'MET' ? 'Confirmed' : 'Waived'} by {nameOf(condition.settledBy)}
          {condition.settledAt && `, ${date(condition.settledAt)}`}
          {condition.settledBecause && `: ${condition.settledBecause}`}
        </p>
      )}
    </>
  )
}

interface RevisionLinkProps {
  revision: number
  /** The revision that it is compared with. */
  from?: number
  children?: ReactNode
}

/** The text of a revision, of the memo whose page this is. */
export function RevisionLink({ revision, from, children }: RevisionLinkProps) {
  const { number } = parseAddress(useParams().number ?? '')
  const text = addressOf(number, revision)
  return (
    <Link to={from === undefined ? text : `${text}?from=${from}`}>
      {children ?? `revision ${revision}`}
    </Link>
  )
}
