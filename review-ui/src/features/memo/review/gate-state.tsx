import { GateRules, gateSummary } from '../../../components/gate-rules'
import type { Gate } from '../../../lib/schema'
import classes from './sidebar.module.css'

/** What stands in the way, in full; what is met is folded. */
export function GateState({ gate, verb }: { gate: Gate; verb?: 'are' | 'were' }) {
  const lacking = gate.rules.filter(({ passed }) => !passed)
  const met = gate.rules.filter(({ passed }) => passed)
  return (
    <>
      {lacking.length > 0 && <GateRules gate={{ ...gate, rules: lacking }} />}
      <details className={classes.rules}>
        <summary>{gateSummary(gate, verb)}</summary>
        <GateRules gate={{ ...gate, rules: met }} />
      </details>
    </>
  )
}
