import type { Review } from '../../lib/schema'
import { DOORS } from '../../lib/words'
import classes from './rail.module.css'

/** The rules under which the review was opened; newer ones do not touch it. */
export function ReviewRules({ review: { door, policy } }: { review: Review }) {
  return (
    <details className={classes.rules}>
      <summary>
        The rules of a {DOORS[door].label.toLowerCase()}, version {policy.version}
      </summary>
      <ul className={classes.demands}>
        {policy.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
