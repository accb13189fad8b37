import { useQuery } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { time } from '../lib/format'
import { INDEX, momentQuery, type PastMoment } from '../lib/past-moment'
import classes from './past-banner.module.css'

/** Says that what is below it is not how things stand now. */
export function PastBanner({ past: { index, at } }: { past: PastMoment }) {
  const { pathname, search } = useLocation()
  const { data } = useQuery(momentQuery(index))
  const made = at ?? data?.at
  const now = new URLSearchParams(search)
  now.delete(INDEX)
  return (
    <aside className={classes.banner} aria-label="A moment of the past">
      <p>
        <strong>
          {made
            ? `As of ${time(made)} (entry ${index} of the log).`
            : `As of entry ${index} of the log.`}
        </strong>{' '}
        Nothing changes here. <Link to={{ pathname, search: now.toString() }}>Back to now</Link>
      </p>
    </aside>
  )
}
