import { DOORS } from '../../../lib/labels'
import type { DoorRules } from '../../../lib/schema'
import classes from './sidebar.module.css'

/** What a door asks for. A review keeps the rules under which it was opened; newer ones do not touch it. */
export function ReviewRules({ door, policy }: DoorRules) {
  return (
    <details className={classes.rules}>
      <summary>
        The rules of a {DOORS[door].label.toLowerCase()}, version&nbsp;{policy.version}
      </summary>
      <ul className={classes.demands}>
        {policy.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}
