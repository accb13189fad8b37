import { Link } from 'react-router'
import type { MemoDetails } from '../../lib/schema'
import { addressOf } from './address'
import classes from './memo.module.css'
import type { Place } from './use-place'

/** Says so when the page shows another text than the newest. */
export function ReadingNotice({ memo, place }: { memo: MemoDetails; place: Place }) {
  const newest = memo.revisions.length
  if (place.missing !== null) {
    return (
      <p className={classes.notice} role="status">
        This memo has no revision {place.missing}. You are reading the newest one, revision {newest}
        .
      </p>
    )
  }
  if (place.shown === newest) return null
  return (
    <p className={classes.notice} role="status">
      This is revision {place.shown}; the newest is{' '}
      <Link to={addressOf(memo.number)} preventScrollReset>
        revision {newest}
      </Link>
      .
    </p>
  )
}
