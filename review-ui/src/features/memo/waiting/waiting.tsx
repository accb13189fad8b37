import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { later } from '../../../components/later'
import { useDirectory } from '../../../lib/directory'
import { age, ago, time } from '../../../lib/format'
import { owedAct } from '../../../lib/obligations'
import type { Debt, MemoDetails, MemoWaiting } from '../../../lib/schema'
import classes from '../review/sidebar.module.css'
import { waitingQuery } from './api'
import { PastWaits } from './past-waits'

const NudgeDialog = later(async () => (await import('./nudge-dialog')).NudgeDialog)

/** Who is waited for, and for how long as far as the reader may know; whoever waits may remind them. */
export function Waiting({ memo }: { memo: MemoDetails }) {
  const { data } = useQuery(waitingQuery(memo.memoId))
  const [asked, ask] = useState<Debt | null>(null)
  if (!data || (data.owed.length === 0 && data.times.length === 0)) return null
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">Waiting</h2>
      <ul className={classes.people}>
        {data.owed.map((owed) => (
          <Awaited
            key={`${owed.debt.subject} ${owed.debt.account} ${owed.debt.kind}`}
            owed={owed}
            since={sinceOf(owed.debt, data)}
            ask={ask}
          />
        ))}
      </ul>
      <PastWaits memo={memo} times={data.times} stages={data.stages} />
      <NudgeDialog
        wanted={asked !== null}
        memoId={memo.memoId}
        debt={asked}
        onClose={() => ask(null)}
      />
    </section>
  )
}

/** Unknown to those who may not know. */
function sinceOf({ account, kind }: Debt, { times }: MemoWaiting): string | undefined {
  return times.find((wait) => !wait.ended && wait.account === account && wait.kind === kind)?.since
}

interface AwaitedProps {
  owed: MemoWaiting['owed'][number]
  since: string | undefined
  ask: (debt: Debt) => void
}

function Awaited({ owed: { debt, mayNudge, nudges }, since, ask }: AwaitedProps) {
  const { nameOf } = useDirectory()
  return (
    <li className={classes.person}>
      <p className={classes.who}>
        <strong>{nameOf(debt.account)}</strong>
        {since && <span title={`Since ${time(since)}`}>{age(since)}</span>}
      </p>
      <p className={classes.verdict}>to {owedAct(debt.kind)}</p>
      {nudges.map(({ by, at, reason }) => (
        <p key={`${by} ${at}`} className={classes.note}>
          {nameOf(by)} reminded them {ago(at)}: “{reason}”
        </p>
      ))}
      {mayNudge && (
        <Button
          size="compact-xs"
          variant="subtle"
          className={classes.remove}
          aria-label={`Remind ${nameOf(debt.account)} to ${owedAct(debt.kind)}`}
          onClick={() => ask(debt)}
        >
          Remind
        </Button>
      )}
    </li>
  )
}
