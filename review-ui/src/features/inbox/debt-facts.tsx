import { useQuery } from '@tanstack/react-query'
import { useDirectory } from '../../lib/directory'
import { age, ago, date, time } from '../../lib/format'
import { inboxQuery, isOf } from '../../lib/obligations'
import type { Obligation } from '../../lib/schema'
import { ownTimesQuery } from './api'
import classes from './inbox.module.css'

/** Since when it waits, what ends it, and what those who wait have said. */
export function DebtFacts({ item }: { item: Obligation }) {
  const { nameOf, withNames } = useDirectory()
  const { data: nudges = [] } = useQuery({
    ...inboxQuery,
    select: (inbox) => inbox.nudges.filter(({ debt }) => isOf(debt, item)),
  })
  const { data: claimed } = useQuery({
    ...ownTimesQuery,
    select: (times) => times.claimed.find(({ debt }) => isOf(debt, item))?.since,
  })
  const since = claimed ?? item.since
  return (
    <>
      <p className={classes.ends}>
        Since {date(since)}
        {claimed && ', as the imported history says'}, for {age(since)}. Ends when:{' '}
        {withNames(item.endsWhen)}
      </p>
      {nudges.map(({ by, at, reason }) => (
        <p key={`${by} ${at}`} className={classes.nudge}>
          <span title={time(at)}>
            {nameOf(by)} asks, {ago(at)}:
          </span>{' '}
          “{reason}”
        </p>
      ))}
    </>
  )
}
