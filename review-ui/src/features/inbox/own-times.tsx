import { useQuery } from '@tanstack/react-query'
import { count, date, duration } from '../../lib/format'
import { STAGES } from '../../lib/labels'
import { owedAct } from '../../lib/obligations'
import { ownTimesQuery } from './api'
import classes from './inbox.module.css'

/** How long the reader usually takes, for themselves. */
export function OwnTimes() {
  const { data } = useQuery(ownTimesQuery)
  const open = data?.open.at(0)
  if (!data || data.usual.length === 0) return null
  return (
    <section className={classes.times} aria-labelledby="own-times">
      <h2 id="own-times">How long you take</h2>
      <ul>
        {data.usual.map(({ kind, seconds, times }) => (
          <li key={kind}>
            {times === 1 ? 'You once took' : 'You usually take'} {duration(seconds)} to{' '}
            {owedAct(kind)}
            {times > 1 && ` (${count(times, 'time')})`}.
          </li>
        ))}
        {data.byStage.map(({ stage, seconds }) => (
          <li key={stage}>
            {STAGES[stage].label}: {duration(seconds)}.
          </li>
        ))}
        {open && (
          <li>
            {count(open.things, 'thing')} {open.things === 1 ? 'waits' : 'wait'} for you, the oldest
            since {date(open.oldest)}.
          </li>
        )}
      </ul>
      <p>Told to you, to administrators, and of each memo to its owner. Nobody is ranked.</p>
    </section>
  )
}
