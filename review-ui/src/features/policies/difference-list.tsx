import { MentionText } from '../../components/mention-text'
import type { Difference } from './differences'
import classes from './policies.module.css'

/** Sentences with what became of each; the word says it, and the colour as well. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  return (
    <ul>
      {differences.map(({ change, sentence, was }) => (
        <li key={change + sentence} data-change={change}>
          {change === 'added' && <ins>added: </ins>}
          {change === 'changed' && <ins>changed: </ins>}
          {change === 'removed' && <span className={classes.gone}>no longer: </span>}
          <MentionText sentence={sentence} />
          {was && (
            <p className={classes.soft}>
              before: <MentionText sentence={was} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
