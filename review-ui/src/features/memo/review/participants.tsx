import { Button } from '@mantine/core'
import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import { ROLES, VERDICT_STATES, VERDICTS } from '../../../lib/labels'
import type { MemoDetails, Participant, Verdict } from '../../../lib/schema'
import type { OpenDialog } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'
import classes from './sidebar.module.css'

interface ParticipantsProps {
  memo: MemoDetails
  me: string
  open?: OpenDialog
}

/** Who takes part, what each has said of which revision, and what each still owes. */
export function Participants({ memo, me, open }: ParticipantsProps) {
  const { people } = useDirectory()
  const { review } = memo
  if (!review) return null
  const isGone = (account: string) =>
    people.some(
      ({ username, active, role }) => username === account && (!active || role === 'AUDITOR'),
    )
  const arranges = permissionFor(memo, 'ADD_PARTICIPANT').allowed
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">Who owes what</h2>
      <ul className={classes.people}>
        {review.participants.map((participant) => (
          <ParticipantRow
            key={participant.account}
            participant={participant}
            newest={memo.revisions.length}
            onTakeBack={
              open && mayTakeBack(memo, participant, me)
                ? () =>
                    open({
                      kind: 'verdict-withdrawal',
                      onBehalfOf: participant.account === me ? null : participant.account,
                    })
                : undefined
            }
            // A decider steps back; nobody removes them while they still can.
            onRemove={
              arranges && open && (participant.role !== 'DECIDER' || isGone(participant.account))
                ? () => open({ kind: 'removal', account: participant.account })
                : undefined
            }
          />
        ))}
      </ul>
      {arranges && open && (
        <div className={classes.actions}>
          <Button size="xs" variant="default" onClick={() => open({ kind: 'participant' })}>
            Add a participant
          </Button>
        </div>
      )}
    </section>
  )
}

function mayTakeBack(memo: MemoDetails, participant: Participant, me: string): boolean {
  return (
    permissionFor(memo, 'WITHDRAW_VERDICT').allowed &&
    (participant.account === me || participant.delegate === me) &&
    participant.verdict != null &&
    standsStill(participant.verdict)
  )
}

function standsStill({ state }: Verdict): boolean {
  return state === 'CURRENT' || state === 'CARRIED'
}

interface ParticipantRowProps {
  participant: Participant
  newest: number
  /** Takes back the verdict, for whoever may. */
  onTakeBack?: () => void
  onRemove?: () => void
}

function ParticipantRow({ participant, newest, onTakeBack, onRemove }: ParticipantRowProps) {
  const { nameOf, withNames } = useDirectory()
  const { account, role, verdict, delegate, recused, owes } = participant
  return (
    <li className={classes.person}>
      <p className={classes.who}>
        <strong>{nameOf(account)}</strong>
        <span>{ROLES[role].label}</span>
      </p>
      {delegate && <p className={classes.note}>Deputy: {nameOf(delegate)}</p>}
      {recused && <p className={classes.note}>Recused: {recused}</p>}
      {verdict && <VerdictNote verdict={verdict} newest={newest} />}
      {onTakeBack && (
        <Button size="compact-xs" variant="subtle" className={classes.remove} onClick={onTakeBack}>
          Take back
        </Button>
      )}
      {owes && <p className={classes.owes}>{withNames(owes)}</p>}
      {onRemove && (
        <Button
          size="compact-xs"
          variant="subtle"
          className={classes.remove}
          aria-label={`Remove ${nameOf(account)}`}
          onClick={onRemove}
        >
          Remove
        </Button>
      )}
    </li>
  )
}

function VerdictNote({ verdict, newest }: { verdict: Verdict; newest: number }) {
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
      {verdict.conditions && (
        <blockquote className={classes.words}>
          <span className={classes.label}>Conditions: </span>
          {verdict.conditions}
        </blockquote>
      )}
      {verdict.reason && <blockquote className={classes.words}>{verdict.reason}</blockquote>}
    </div>
  )
}
