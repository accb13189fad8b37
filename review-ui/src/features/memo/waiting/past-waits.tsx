import { useQuery } from '@tanstack/react-query'
import { useDirectory } from '../../../lib/directory'
import { duration } from '../../../lib/format'
import { STAGES } from '../../../lib/labels'
import { meQuery } from '../../../lib/me'
import { owedAct } from '../../../lib/obligations'
import type { MemoDetails, MemoWaiting } from '../../../lib/schema'
import classes from '../review/sidebar.module.css'
import { newestGap } from './revision-gap'

interface PastWaitsProps {
  memo: MemoDetails
  times: MemoWaiting['times']
  stages: MemoWaiting['stages']
}

/** How long it took, the last first; never by who was slowest. */
export function PastWaits({ memo, times, stages }: PastWaitsProps) {
  const { nameOf } = useDirectory()
  const { data: me } = useQuery(meQuery)
  const knowsAll = me?.username === memo.owner || me?.role === 'ADMINISTRATOR'
  const gap = knowsAll ? newestGap(memo) : null
  const past = times.flatMap(({ ended, ...wait }) => (ended ? [{ ...wait, ended }] : []))
  const over = stages.flatMap(({ ended, ...stage }) => (ended ? [{ ...stage, ended }] : []))
  if (past.length === 0 && over.length === 0 && !gap) return null
  return (
    <details className={classes.rules}>
      <summary>How long it took{knowsAll ? '' : ' you'}</summary>
      <ul className={classes.demands}>
        {gap && (
          <li>
            The authors took {duration(gap.seconds)} between revisions {gap.from} and {gap.to}.
          </li>
        )}
        {over.map(({ stage, since, ended }) => (
          <li key={`${stage} ${since}`}>
            {STAGES[stage].label}: {lasted(since, ended)}.
          </li>
        ))}
        {past.map(({ account, kind, since, ended }) => (
          <li key={`${account} ${kind} ${since} ${ended}`}>
            {nameOf(account)}, to {owedAct(kind)}: {lasted(since, ended)}.
          </li>
        ))}
      </ul>
    </details>
  )
}

const lasted = (since: string, ended: string) =>
  duration((Date.parse(ended) - Date.parse(since)) / 1_000)
