import { Button, CloseButton } from '@mantine/core'
import { count } from '../../../lib/format'
import type { GoTo } from '../editor/editor-props'
import { keyOf } from './dismissals'
import classes from './side-panels.module.css'
import type { AdviceList } from './use-advice'

/** What a careful reader would ask about. Nobody has to follow it, and each can be put away. */
export function AdvicePanel({ advice, goTo }: { advice: AdviceList; goTo: GoTo }) {
  const { open, dismissed } = advice
  return (
    <aside className={classes.advice} aria-label="Advice">
      <h2>
        {open.length === 0
          ? 'No advice left'
          : count(open.length, 'thing to look at', 'things to look at')}
      </h2>
      <ul>
        {open.map((entry) => (
          <li key={`${keyOf(entry)}-${entry.block}-${entry.start}`}>
            <button type="button" onClick={() => goTo(entry)}>
              {entry.quote && <q>{entry.quote}</q>}
              <span>{entry.reason}</span>
            </button>
            <CloseButton
              size="xs"
              aria-label={`Dismiss: ${entry.reason}`}
              onClick={() => advice.dismiss(entry)}
            />
          </li>
        ))}
      </ul>
      {dismissed > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={advice.showAll}>
          Show {dismissed} dismissed
        </Button>
      )}
    </aside>
  )
}
