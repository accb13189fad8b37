import { Button } from '@mantine/core'
import type { Condition, ConditionAct, MemoDetails } from '../../../lib/schema'
import type { OpenForm } from '../dialogs/dialogs'
import { ConditionWords } from './condition-words'
import classes from './sidebar.module.css'

const ACTS: Record<ConditionAct, string> = {
  PROPOSE: 'Propose as met',
  CONFIRM: 'Confirm',
  REFUSE: 'Say what is missing',
  WAIVE: 'Waive',
  HAND_OVER: 'Hand over',
}

/** The conditions under which people agreed, each with what can be done about it. */
export function Conditions({ memo, open }: { memo: MemoDetails; open?: OpenForm }) {
  const conditions = memo.conditions.filter(({ state }) => state !== 'DROPPED')
  if (conditions.length === 0) return null
  const waiting = conditions.filter(isOpen).length
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">Conditions: {waiting === 0 ? 'all settled' : `${waiting} open`}</h2>
      {conditions.map((condition) => (
        <article key={condition.conditionId} className={classes.objection}>
          <ConditionWords condition={condition} />
          {open && condition.may.length > 0 && (
            <div className={classes.actions}>
              {condition.may.map((act) => (
                <Button
                  key={act}
                  size="compact-sm"
                  variant={act === 'WAIVE' || act === 'HAND_OVER' ? 'subtle' : 'default'}
                  onClick={() =>
                    open({ kind: 'condition', conditionId: condition.conditionId, act })
                  }
                >
                  {ACTS[act]}
                </Button>
              ))}
            </div>
          )}
        </article>
      ))}
    </section>
  )
}

export function isOpen({ state }: Condition): boolean {
  return state === 'OPEN' || state === 'PROPOSED'
}
