import { ActionIcon, Button } from '@mantine/core'
import { useDirectory } from '../../lib/directory'
import { count } from '../../lib/format'
import type { Change } from '../../lib/schema'
import { creditOf, sentenceOf } from './changes'
import classes from './redline.module.css'

interface RedlineNavigatorProps {
  /** What is compared. */
  label: string
  changes: readonly Change[]
  current: number
  onGo: (index: number) => void
  /** What ends the comparison. */
  end: { label: string; act: () => void }
}

/** Always at hand at the foot of the window: which change this is, and the steps to the next and the previous one. */
export function RedlineNavigator({ label, changes, current, onGo, end }: RedlineNavigatorProps) {
  const { nameOf } = useDirectory(changes.some(({ credits }) => credits.length > 0))
  const change = changes[current]
  const credit = change && creditOf(change, nameOf)
  return (
    <div className={classes.navigator}>
      <p className={classes.place}>
        <strong>{label}</strong>
        <span aria-live="polite" className={classes.now}>
          {change
            ? `Change ${current + 1} of ${changes.length}. ${sentenceOf(change)}${credit ? `. ${credit}.` : ''}`
            : count(changes.length, 'change')}
        </span>
      </p>
      <div className={classes.steps}>
        {changes.length > 0 && (
          <>
            <ActionIcon
              variant="default"
              aria-label="Previous change"
              title="Previous change (p)"
              onClick={() => onGo(current < 0 ? -1 : current - 1)}
            >
              ↑
            </ActionIcon>
            <ActionIcon
              variant="default"
              aria-label="Next change"
              title="Next change (n)"
              onClick={() => onGo(current + 1)}
            >
              ↓
            </ActionIcon>
          </>
        )}
        <Button variant="default" size="compact-sm" onClick={end.act}>
          {end.label}
        </Button>
      </div>
    </div>
  )
}
