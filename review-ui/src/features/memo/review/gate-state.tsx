import { GateRules, gateSummary } from '../../../components/gate-rules'
import { count } from '../../../lib/format'
import { ruleName } from '../../../lib/labels'
import type { Gate, Withheld } from '../../../lib/schema'
import classes from './sidebar.module.css'

interface GateStateProps {
  gate: Gate
  verb?: 'are' | 'were'
  /** What the reader may not know yet. */
  withheld?: Withheld | null
}

/** What stands in the way, in full; what is met is folded. */
export function GateState({ gate, verb, withheld }: GateStateProps) {
  const lacking = gate.rules.filter(({ passed }) => !passed)
  const met = gate.rules.filter(({ passed }) => passed)
  return (
    <>
      {withheld && (
        <p className={classes.note}>
          Hidden until you give your verdict: {withheld.rules.map(ruleName).join(', ')}.
        </p>
      )}
      {lacking.length > 0 && <GateRules gate={{ ...gate, rules: lacking }} />}
      <details className={classes.rules}>
        <summary>
          {withheld ? `${count(met.length, 'rule')} met.` : gateSummary(gate, verb)}
        </summary>
        <GateRules gate={{ ...gate, rules: met }} />
      </details>
    </>
  )
}
