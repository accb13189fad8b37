import { Button } from '@mantine/core'
import type { MemoDetails, Objection } from '../../../lib/schema'
import type { OpenForm } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'
import { ObjectionWords } from './objection-words'
import classes from './sidebar.module.css'

interface ObjectionsProps {
  memo: MemoDetails
  me: string
  /** Missing where the past is shown: nothing can be done there. */
  open?: OpenForm
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
      {memo.objections.length === 0 && (
        <p className={classes.note}>
          {memo.withheld ? 'Hidden until you give your verdict.' : 'Nobody has objected.'}
        </p>
      )}
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
  return (
    <article className={classes.objection}>
      <ObjectionWords objection={objection} />
      {open && <ObjectionActions memo={memo} objection={objection} me={me} open={open} />}
    </article>
  )
}

interface ObjectionActionsProps {
  memo: MemoDetails
  objection: Objection
  me: string
  open: OpenForm
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
      {raisedBy === me && state === 'ANSWERED' && permissionFor(memo, 'SUSTAIN').allowed && (
        <Button size="xs" variant="default" onClick={() => open({ kind: 'sustain', objectionId })}>
          Sustain
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
