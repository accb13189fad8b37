import { Button } from '@mantine/core'
import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import { OBJECTION_STATES } from '../../../lib/labels'
import type { MemoDetails, Objection } from '../../../lib/schema'
import type { OpenDialog } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'
import classes from './sidebar.module.css'

interface ObjectionsProps {
  memo: MemoDetails
  me: string
  /** Missing where the past is shown: nothing can be done there. */
  open?: OpenDialog
}

export function Objections({ memo, me, open }: ObjectionsProps) {
  const objects = permissionFor(memo, 'OBJECT').allowed
  if (memo.objections.length === 0 && !objects) return null
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">Objections</h2>
      {memo.objections.map((objection) => (
        <ObjectionNote
          key={objection.objectionId}
          memo={memo}
          objection={objection}
          me={me}
          open={open}
        />
      ))}
      {memo.objections.length === 0 && <p className={classes.note}>Nobody has objected.</p>}
      {objects && open && (
        <div className={classes.actions}>
          <Button size="xs" variant="default" onClick={() => open({ kind: 'objection' })}>
            Raise an objection
          </Button>
        </div>
      )}
    </section>
  )
}

function ObjectionNote({ memo, objection, me, open }: ObjectionsProps & { objection: Objection }) {
  const { nameOf } = useDirectory()
  const state = OBJECTION_STATES[objection.state]
  return (
    <article className={classes.objection}>
      <p className={classes.who}>
        <strong>{nameOf(objection.raisedBy)}</strong>
        <Tag tone={state.tone}>{state.label}</Tag>
      </p>
      <p className={classes.note}>
        on revision {objection.revision}, {date(objection.claimedAt ?? objection.raisedAt)}
      </p>
      <blockquote className={classes.words}>{objection.statement}</blockquote>
      {objection.answers.map((answer) => (
        <div key={answer.at} className={classes.answer}>
          <p className={classes.note}>
            {nameOf(answer.by)} answered on {date(answer.claimedAt ?? answer.at)}
          </p>
          <blockquote className={classes.words}>{answer.text}</blockquote>
        </div>
      ))}
      {objection.closedBy && (
        <div className={classes.answer}>
          <p className={classes.note}>
            {state.label} by {nameOf(objection.closedBy)}
          </p>
          {objection.closingReason && (
            <blockquote className={classes.words}>{objection.closingReason}</blockquote>
          )}
        </div>
      )}
      {open && <ObjectionActions memo={memo} objection={objection} me={me} open={open} />}
    </article>
  )
}

interface ObjectionActionsProps {
  memo: MemoDetails
  objection: Objection
  me: string
  open: OpenDialog
}

function ObjectionActions({ memo, objection, me, open }: ObjectionActionsProps) {
  const { objectionId, state, raisedBy } = objection
  if (memo.stage !== 'IN_REVIEW' || (state !== 'OPEN' && state !== 'ANSWERED')) return null
  return (
    <div className={classes.actions}>
      {permissionFor(memo, 'ANSWER').allowed && (
        <Button size="xs" variant="default" onClick={() => open({ kind: 'answer', objectionId })}>
          Answer
        </Button>
      )}
      {raisedBy === me && permissionFor(memo, 'LIFT').allowed && (
        <Button size="xs" variant="default" onClick={() => open({ kind: 'lift', objectionId })}>
          Lift
        </Button>
      )}
      {permissionFor(memo, 'OVERRIDE').allowed && (
        <Button size="xs" variant="default" onClick={() => open({ kind: 'override', objectionId })}>
          Override
        </Button>
      )}
    </div>
  )
}
