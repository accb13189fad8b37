import type { GoTo } from '../editor/editor-props'
import type { Heading } from './headings'
import classes from './side-panels.module.css'

/** The headings; a click goes there. */
export function Outline({ headings, goTo }: { headings: readonly Heading[]; goTo: GoTo }) {
  return (
    <nav className={classes.outline} aria-label="Outline">
      <h2>Outline</h2>
      {headings.length === 0 ? (
        <p>Headings appear here.</p>
      ) : (
        <ul>
          {headings.map(({ text, level, block }) => (
            <li key={block} style={{ paddingLeft: `${(level - 1) * 12}px` }}>
              <button type="button" onClick={() => goTo({ block, start: 0, end: 0 })}>
                {text || 'Without words'}
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
