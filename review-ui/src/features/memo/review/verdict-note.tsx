import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import { VERDICT_STATES, VERDICTS } from '../../../lib/labels'
import type { Verdict } from '../../../lib/schema'
import classes from './sidebar.module.css'
import { VerdictWords } from './verdict-words'

interface VerdictNoteProps {
  verdict: Verdict
  newest: number
  /** Whether its conditions stand in the list of all of them. */
  listed: boolean
}

/** What somebody has said of which text, and whether it still counts. */
export function VerdictNote({ verdict, newest, listed }: VerdictNoteProps) {
  const { nameOf, withNames } = useDirectory()
  const lapsed = !standsStill(verdict)
  return (
    <div className={classes.verdict} data-lapsed={lapsed}>
      <p>
        <Tag tone={lapsed ? 'neutral' : VERDICTS[verdict.verdict].tone}>
          {VERDICTS[verdict.verdict].label}
        </Tag>{' '}
        <span title={verdict.contentHash}>
          on revision {verdict.revision}
          {verdict.revision !== newest && ` of ${newest}`}
        </span>
        {verdict.state !== 'CURRENT' && (
          <span title={VERDICT_STATES[verdict.state].explained}>
            , {VERDICT_STATES[verdict.state].label}
            {verdict.carriedFrom ? ` from revision ${verdict.carriedFrom}` : ''}
          </span>
        )}
        <span className={classes.date}>, {date(verdict.claimedAt ?? verdict.at)}</span>
      </p>
      {verdict.onBehalfOf && (
        <p className={classes.note}>Given by {nameOf(verdict.givenBy)} as deputy.</p>
      )}
      {verdict.lapsedBecause && <p className={classes.note}>{withNames(verdict.lapsedBecause)}</p>}
      {/* An objection stands with its answers below. */}
      {verdict.verdict !== 'OBJECT' && <VerdictWords verdict={verdict} listed={listed} />}
    </div>
  )
}

export function standsStill({ state }: Verdict): boolean {
  return state === 'CURRENT' || state === 'CARRIED'
}
