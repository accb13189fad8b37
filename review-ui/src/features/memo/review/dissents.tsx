import { useDirectory } from '../../../lib/directory'
import type { Dissent } from '../../../lib/schema'
import classes from './sidebar.module.css'

const HOW: Record<Dissent['kind'], string> = {
  COMMITTED: 'disagreed and committed',
  OBJECTED: 'objected',
  OVERRIDDEN: 'objected and was overridden',
}

export type ShownDissent = Pick<Dissent, 'kind' | 'by' | 'words'>

/** Whoever committed without agreeing or objected, in their own words for as long as the memo is read. */
export function Dissents({ dissents }: { dissents: readonly ShownDissent[] }) {
  const { nameOf } = useDirectory()
  if (dissents.length === 0) return null
  return (
    <div className={classes.dissent}>
      <h3>Dissent</h3>
      {dissents.map(({ kind, by, words }) => (
        <div key={`${kind} ${by} ${words}`}>
          <p className={classes.note}>
            <strong>{nameOf(by)}</strong> {HOW[kind]}
            {words ? ':' : '.'}
          </p>
          {words && <blockquote className={classes.words}>{words}</blockquote>}
        </div>
      ))}
    </div>
  )
}
