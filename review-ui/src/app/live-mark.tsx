import { useEffect, useState } from 'react'
import { useLiveState } from '../lib/live/live'
import type { LiveState } from '../lib/live/stream'
import classes from './live-mark.module.css'

/** A connection that is renewed is back within that time, and nobody need be told. */
const PATIENCE_MILLIS = 3_000

const REASONS: Record<Exclude<LiveState, 'off' | 'live'>, string> = {
  connecting: 'reconnecting…',
  offline: 'you are offline',
  crowded: 'you have more than ten browsers open',
}

/** Says so when the page is not told of changes; silent as long as it is. */
export function LiveMark() {
  const reason = useReason()
  return (
    <div role="status" className={classes.mark}>
      {reason && (
        <>
          <strong>Not live: {reason}</strong> <span>What others change does not show yet.</span>
        </>
      )}
    </div>
  )
}

function useReason(): string | null {
  const state = useLiveState()
  const isLive = state === 'live' || state === 'off'
  const [isOverdue, setOverdue] = useState(false)
  useEffect(() => {
    if (isLive) return
    const overdue = setTimeout(() => setOverdue(true), PATIENCE_MILLIS)
    return () => {
      clearTimeout(overdue)
      setOverdue(false)
    }
  }, [isLive])
  return isLive || (state === 'connecting' && !isOverdue) ? null : REASONS[state]
}
