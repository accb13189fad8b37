import type { Verdict } from '../../../lib/schema'
import classes from './sidebar.module.css'

/**
 * What was said with a verdict.
 *
 * @param listed whether its conditions stand elsewhere, each with what became of it
 */
export function VerdictWords({ verdict, listed }: { verdict: Verdict; listed?: boolean }) {
  return (
    <>
      {verdict.conditions && !listed && (
        <blockquote className={classes.words}>
          <span className={classes.label}>Conditions: </span>
          {verdict.conditions}
        </blockquote>
      )}
      {verdict.reason && <blockquote className={classes.words}>{verdict.reason}</blockquote>}
    </>
  )
}
