import { useDirectory } from '../../../lib/directory'
import { policyName } from '../../../lib/labels'
import type { PolicyText } from '../../../lib/schema'
import classes from './sidebar.module.css'

/** What a policy asks for. A review keeps the version under which it was opened; newer ones do not touch it. */
export function ReviewRules({ policy }: { policy: PolicyText }) {
  const { withNames } = useDirectory()
  return (
    <details className={classes.rules}>
      <summary>
        The policy “{policyName(policy.name)}”, version&nbsp;{policy.version}
      </summary>
      <p className={classes.note}>{withNames(policy.sentence)}</p>
      <ul className={classes.demands}>
        {policy.sentences.map((sentence) => (
          <li key={sentence}>{withNames(sentence)}</li>
        ))}
      </ul>
    </details>
  )
}
