import { useDirectory } from '../lib/directory'
import { count } from '../lib/format'
import { ruleName } from '../lib/labels'
import type { Gate } from '../lib/schema'
import classes from './gate-rules.module.css'

/** Every rule of a gate with its mark and its sentence. */
export function GateRules({ gate }: { gate: Gate }) {
  const { withNames } = useDirectory()
  return (
    <ul className={classes.list}>
      {gate.rules.map((rule) => (
        <li key={rule.rule + rule.sentence} className={classes.rule} data-passed={rule.passed}>
          <PassMark passed={rule.passed} />
          <div>
            <span className={classes.name}>{ruleName(rule.rule)}</span>
            <span className={classes.state}>{rule.passed ? 'met' : 'not met'}</span>
            <p className={classes.sentence}>{withNames(rule.sentence)}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}

export function PassMark({ passed }: { passed: boolean }) {
  return (
    <svg className={classes.mark} data-passed={passed} viewBox="0 0 16 16" aria-hidden="true">
      {passed ? (
        <path d="M3 8.5l3.2 3.2L13 4.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      ) : (
        <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.8" />
      )}
    </svg>
  )
}

export function gateSummary(gate: Gate, verb: 'are' | 'were' = 'are'): string {
  const met = gate.rules.filter((rule) => rule.passed).length
  const then = verb === 'were' ? ' when it was made' : ''
  // All that is told is met, and yet the gate does not pass: the rest would tell what is hidden.
  if (!gate.passes && met === gate.rules.length)
    return `${count(met, 'rule')} ${met === 1 ? 'is' : 'are'} met; the others are hidden until you give your verdict.`
  return gate.passes
    ? `All ${gate.rules.length} rules ${verb} met${then}.`
    : `${met} of ${gate.rules.length} rules ${verb} met${then}.`
}
