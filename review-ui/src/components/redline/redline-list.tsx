import { useDirectory } from '../../lib/directory'
import type { Change } from '../../lib/schema'
import { creditOf, grouped, KINDS, STAKES } from './changes'
import classes from './redline.module.css'

interface ChangeListProps {
  changes: readonly Change[]
  current: Change | undefined
  onChoose: (change: Change) => void
}

/** The changes by what they put at stake, the gravest first; each leads to its place in the page. */
export function ChangeList({ changes, current, onChoose }: ChangeListProps) {
  const { nameOf } = useDirectory(changes.some(({ credits }) => credits.length > 0))
  return (
    <div className={classes.list}>
      {grouped(changes).map((group) => (
        <section key={group.stake} aria-label={`Changes ${STAKES[group.stake].of}`}>
          <h3>{STAKES[group.stake].label}</h3>
          <ol>
            {group.changes.map((change) => (
              <li key={change.id}>
                <button
                  type="button"
                  aria-current={change.id === current?.id || undefined}
                  onClick={() => onChoose(change)}
                >
                  <span className={classes.where}>
                    {change.section || 'Beginning'} · {KINDS[change.kind]}
                  </span>
                  <Excerpt change={change} />
                  {change.credits.length > 0 && (
                    <span className={classes.where}>{creditOf(change, nameOf)}</span>
                  )}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Excerpt({ change }: { change: Change }) {
  switch (change.kind) {
    case 'REPLACED':
      return (
        <span className={classes.excerpt}>
          <del>{change.was}</del> <ins>{change.excerpt}</ins>
        </span>
      )
    case 'INSERTED':
      return (
        <span className={classes.excerpt}>
          <ins>{change.excerpt}</ins>
        </span>
      )
    case 'DELETED':
      return (
        <span className={classes.excerpt}>
          <del>{change.excerpt}</del>
        </span>
      )
    case 'MOVED':
      return (
        <span className={classes.excerpt}>
          {change.excerpt} <em>from {change.was || 'the beginning'}</em>
        </span>
      )
    case 'STRUCTURE':
      return (
        <span className={classes.excerpt}>
          <em>{change.was}</em> {change.excerpt}
        </span>
      )
    case 'SPLIT':
    case 'MERGED':
      return <span className={classes.excerpt}>{change.excerpt}</span>
  }
}
