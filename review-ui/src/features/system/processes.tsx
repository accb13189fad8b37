import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import page from '../../components/list-page.module.css'
import { notify } from '../../components/notify'
import { Failed, Refusal, Waiting } from '../../components/states'
import { Tag } from '../../components/tag'
import { age, time } from '../../lib/format'
import type { Stoppage } from '../../lib/schema'
import { processesQuery, tryAgain } from './api'
import { ErrorText } from './error-text'
import { attemptsOf, nameOf, outcomeOf, processSummaryOf, troubleOf } from './process-state'
import classes from './system.module.css'

/** What happens by itself: policies, and the timers and effects that have failed. */
export function Processes() {
  const { data, error, refetch } = useQuery(processesQuery)
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Looking at what happens by itself" />
  const stopped = data.stoppages
  const running = data.policies.filter(
    ({ policy }) => !stopped.some(({ kind, id }) => kind === 'POLICY' && id === policy),
  )
  return (
    <section aria-labelledby="processes" className={classes.section}>
      <div className={page.head}>
        <h2 id="processes">What happens by itself</h2>
        <p className={page.total} role="status">
          {processSummaryOf(data)}
        </p>
      </div>
      <ul className={page.list}>
        {stopped.map((process) => (
          <StoppedProcess key={`${process.kind} ${process.id}`} stopped={process} />
        ))}
        {running.map(({ policy, logIndex }) => (
          <li key={policy} className={classes.group}>
            <h3>
              {policy} <Tag tone="good">Goes on</Tag>
            </h3>
            <p>
              It has come to entry {logIndex} of {data.head}.
            </p>
          </li>
        ))}
      </ul>
      <p className={page.note}>
        A process does what follows from an event, a timer what is due, and an effect is what leaves
        the database, such as a mail. Each is tried until it works, and nothing is skipped.
      </p>
    </section>
  )
}

function StoppedProcess({ stopped }: { stopped: Stoppage }) {
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => tryAgain(stopped),
    onSuccess: (seen) => {
      queries.setQueryData(processesQuery.queryKey, seen)
      notify(outcomeOf(stopped, seen))
    },
  })
  const name = nameOf(stopped)
  return (
    <li className={classes.group}>
      <h3>
        {name} <Tag tone="bad">Stands still</Tag>
      </h3>
      <p>
        {troubleOf(stopped)} {attemptsOf(stopped)} It failed{' '}
        {stopped.kind === 'POLICY' ? 'first' : 'last'} on {time(stopped.since)} (
        {age(stopped.since)}).
      </p>
      <p>
        Whatever it needs has to be mended: give the error below to whoever maintains the service.
      </p>
      <Refusal error={error} />
      <div className={classes.actions}>
        <Button
          size="compact-sm"
          loading={isPending}
          aria-label={`Try ${name} again`}
          onClick={() => mutate()}
        >
          Try again
        </Button>
      </div>
      {stopped.error && (
        <ErrorText of={name} error={stopped.error} about={stopped.event ?? stopped.id} />
      )}
    </li>
  )
}
