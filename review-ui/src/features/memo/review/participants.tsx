import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useDirectory } from '../../../lib/directory'
import { ROLES } from '../../../lib/labels'
import type { MemoDetails, Participant } from '../../../lib/schema'
import { addressOf } from '../address'
import type { OpenForm } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'
import { ChangesSinceOpening } from './changes-since-opening'
import classes from './sidebar.module.css'
import { standsStill, VerdictNote } from './verdict-note'

interface ParticipantsProps {
  memo: MemoDetails
  me: string
  open?: OpenForm
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
  const adds = permissionFor(memo, 'ADD_PARTICIPANT').allowed
  const removes = permissionFor(memo, 'REMOVE_PARTICIPANT').allowed
  return (
    <section aria-labelledby="participants">
      <h2 id="participants">Who owes what</h2>
      <ul className={classes.people}>
        {review.participants.map((participant) => (
          <ParticipantRow
            key={participant.account}
            participant={participant}
            newest={memo.revisions.length}
            listed={memo.conditions.some(({ reviewer }) => reviewer === participant.account)}
            memo={memo}
            mine={participant.account === me && open !== undefined}
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
              removes && open && (participant.role !== 'DECIDER' || isGone(participant.account))
                ? () => open({ kind: 'removal', account: participant.account })
                : undefined
            }
          />
        ))}
      </ul>
      <ChangesSinceOpening changes={review.changes} />
      {adds && open && (
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

interface ParticipantRowProps {
  memo: MemoDetails
  participant: Participant
  newest: number
  /** Whether the conditions of the verdict stand in the list of all of them. */
  listed: boolean
  /** Whether the reader can look at what changed since this verdict of theirs. */
  mine: boolean
  /** Takes back the verdict, for whoever may. */
  onTakeBack?: () => void
  onRemove?: () => void
}

function ParticipantRow({
  memo,
  participant,
  newest,
  listed,
  mine,
  onTakeBack,
  onRemove,
}: ParticipantRowProps) {
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
      {memo.withheld?.answered.includes(account) && (
        <p className={classes.note}>Has answered; what is hidden until you give your verdict.</p>
      )}
      {verdict && <VerdictNote verdict={verdict} newest={newest} listed={listed} />}
      {mine && verdict?.state === 'LAPSED' && verdict.revision < newest && (
        <p className={classes.note}>
          <Link
            to={`${addressOf(memo.number, newest)}?from=${verdict.carriedFrom ?? verdict.revision}&do=verdict`}
          >
            What changed since your verdict
          </Link>
        </p>
      )}
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
