import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import type { MemoDetails } from '../../../lib/schema'
import { addressOf } from '../address'
import classes from '../memo.module.css'
import type { Place } from './use-place'

/** Says so when the page shows another text than the newest. */
export function ReadingNotice({ memo, place }: { memo: MemoDetails; place: Place }) {
  const newest = memo.revisions.length
  const show = (event: MouseEvent) => {
    // With a key held down it opens in a tab of its own.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    place.showNewest()
  }
  if (place.missing !== null) {
    return (
      <p className={classes.notice} role="status">
        This memo has no revision {place.missing}. You are reading revision {place.shown}.
      </p>
    )
  }
  if (place.shown === newest) return null
  return (
    <p className={classes.notice} role="status">
      {place.arrived === null
        ? `This is revision ${place.shown}; the newest is `
        : `Revision ${place.arrived} has arrived. `}
      <Link to={addressOf(memo.number)} onClick={show}>
        {place.arrived === null ? `revision ${newest}` : 'Show it'}
      </Link>
      .
    </p>
  )
}
