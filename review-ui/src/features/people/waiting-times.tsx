import { useQuery } from '@tanstack/react-query'
import { useDirectory } from '../../lib/directory'
import { count, date, duration } from '../../lib/format'
import { STAGES } from '../../lib/labels'
import { owedAct } from '../../lib/obligations'
import type { WaitingTimes as Times } from '../../lib/schema'
import { waitingTimesQuery } from './api'
import classes from './people.module.css'

/** How long people are waited for, by name: a list of who may need help, and no ranking. */
export function WaitingTimes() {
  const { nameOf } = useDirectory()
  const { data } = useQuery(waitingTimesQuery)
  const accounts = data ? accountsOf(data) : []
  if (!data || accounts.length === 0) return null
  return (
    <details className={classes.waiting}>
      <summary>How long people take</summary>
      <p>By name. Each person sees their own times, and the owner of a memo those of the memo.</p>
      <dl>
        {accounts
          .sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
          .map((account) => (
            <div key={account}>
              <dt>{nameOf(account)}</dt>
              <dd>{sentences(account, data).join(' ')}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}

function accountsOf({ open, usual }: Times): string[] {
  return [...new Set([...open, ...usual].map(({ account }) => account))]
}

function sentences(account: string, { open, usual, byStage }: Times): string[] {
  const waits = open
    .filter((one) => one.account === account)
    .map(
      ({ things, oldest }) => `${count(things, 'thing')} open, the oldest since ${date(oldest)}.`,
    )
  const usually = usual
    .filter((one) => one.account === account)
    .map(({ kind, seconds }) => `${owedAct(kind)} within ${duration(seconds)}`)
  const staged = byStage
    .filter((one) => one.account === account)
    .map(({ stage, seconds }) => `${STAGES[stage].label} ${duration(seconds)}`)
  return [
    ...waits,
    ...(usually.length > 0 ? [`Usually: ${usually.join('; ')}.`] : []),
    ...(staged.length > 0 ? [`By stage of the memo: ${staged.join('; ')}.`] : []),
  ]
}
