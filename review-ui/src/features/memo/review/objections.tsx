import { Button } from '@mantine/core'
import type { MemoDetails, Objection, ObjectionAct } from '../../../lib/schema'
import type { Act } from '../acts/acts'
import type { OpenForm } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'
import { ObjectionWords } from './objection-words'
import classes from './sidebar.module.css'

const ACTS = {
  ANSWER: { kind: 'answer', label: 'Answer' },
  SUSTAIN: { kind: 'sustain', label: 'Sustain' },
  LIFT: { kind: 'lift', label: 'Lift' },
  OVERRIDE: { kind: 'override', label: 'Override' },
  HAND_OVER: { kind: 'objection-handover', label: 'Hand the answer over' },
} as const satisfies Record<ObjectionAct, { kind: Act['kind']; label: string }>

interface ObjectionsProps {
  memo: MemoDetails
  /** Missing where the past is shown: nothing can be done there. */
  open?: OpenForm
}

export function Objections({ memo, open }: ObjectionsProps) {
  const objects = permissionFor(memo, 'OBJECT').allowed
  if (memo.objections.length === 0 && !objects) return null
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">Objections</h2>
      {memo.objections.map((objection) => (
        <article key={objection.objectionId} className={classes.objection}>
          <ObjectionWords objection={objection} />
          {open && <ObjectionActions objection={objection} open={open} />}
        </article>
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

interface ObjectionActionsProps {
  objection: Objection
  open: OpenForm
}

function ObjectionActions({ objection: { objectionId, may }, open }: ObjectionActionsProps) {
  if (may.length === 0) return null
  return (
    <div className={classes.actions}>
      {may.map((act) => (
        <Button
          key={act}
          size="xs"
          variant={act === 'HAND_OVER' ? 'subtle' : 'default'}
          onClick={() => open({ kind: ACTS[act].kind, objectionId })}
        >
          {ACTS[act].label}
        </Button>
      ))}
    </div>
  )
}
