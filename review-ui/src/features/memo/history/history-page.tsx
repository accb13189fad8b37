import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { Failed, Waiting } from '../../../components/states'
import { useHeldSteps } from '../../../lib/held-steps'
import { meQuery } from '../../../lib/me'
import { historyQuery } from '../../../lib/memo-queries'
import { INDEX } from '../../../lib/past-moment'
import type { HistoryEntry } from '../../../lib/schema'
import { asOfQuery } from '../api'
import { EventList } from './event-list'
import { eventNamedIn } from './event-named-in'
import classes from './history.module.css'
import { HistoryHeader } from './history-header'
import { MemoAsOf } from './memo-as-of'
import { inOrder } from './milestones'

/** Every event of a memo, and the whole memo as it was after any of them. */
export function HistoryPage() {
  const { number = '' } = useParams()
  const { data, error, refetch } = useQuery(historyQuery(number))
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (data?.upToDate === false && !hasAny(data.items))
    return <p className={classes.behind}>{BEHIND}</p>
  if (!hasAny(data?.items)) return <Waiting what={`Fetching the history of memo ${number}`} />
  return <Replay number={number} events={data.items} notice={noticeOf(data)} />
}

const BEHIND =
  'The newest events are missing here, because the history stands still. An administrator sees why on the page System.'

const HIDDEN =
  'The verdicts, conditions and objections of others are left out here until you have given your own verdict.'

function noticeOf({ upToDate, withheld }: { upToDate: boolean; withheld: boolean }): string | null {
  if (!upToDate) return BEHIND
  return withheld ? HIDDEN : null
}

function Replay({
  number,
  events,
  notice,
}: {
  number: string
  events: Events
  /** Why some are missing. */
  notice: string | null
}) {
  const [parameters, setParameters] = useSearchParams()
  const chosen = eventNamedIn(parameters, events)
  const version = events.indexOf(chosen) + 1
  const placed = inOrder(events)
  const { data: me } = useQuery(meQuery)
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...asOfQuery(number, chosen.index),
    placeholderData: keepPreviousData,
  })
  const place = useHeldSteps(version)
  const go = (to: number) => {
    const wanted = Math.min(Math.max(to, 1), events.length)
    place.leadTo(wanted)
    const { index } = events[wanted - 1] ?? chosen
    setParameters({ [INDEX]: String(index) }, { replace: true, preventScrollReset: true })
  }
  const step = (key: string, to: (from: number) => number): HotkeyItem => [
    key,
    (event) => !movesItself(event) && go(to(place.now())),
    { preventDefault: false },
  ]
  useHotkeys([
    step('ArrowLeft', (from) => from - 1),
    step('ArrowRight', (from) => from + 1),
    step('Home', () => 1),
    step('End', () => events.length),
  ])
  return (
    <div className={classes.page}>
      <title>{`History of memo ${number} – Sixpager`}</title>
      <HistoryHeader number={number} events={placed} version={version} onGo={go} />
      {notice && (
        <p className={classes.behind} role="status">
          {notice}
        </p>
      )}
      <div className={classes.columns}>
        <EventList events={placed} version={version} onGo={go} />
        <div className={classes.past} aria-busy={isPlaceholderData}>
          {error && !data ? (
            <Failed error={error} retry={refetch} />
          ) : data && me ? (
            <MemoAsOf
              memo={data}
              me={me.username}
              event={chosen}
              index={isPlaceholderData ? null : chosen.index}
            />
          ) : (
            <Waiting what="Going back" />
          )}
        </div>
      </div>
    </div>
  )
}

/** The strip and the slider have these keys to themselves, and so has whatever lies over the page. */
function movesItself({ target }: KeyboardEvent): boolean {
  const own = '[role="toolbar"], [role="slider"], [role="dialog"], [role="menu"]'
  return target instanceof Element && target.closest(own) !== null
}

type Events = [HistoryEntry, ...HistoryEntry[]]

function hasAny(events: HistoryEntry[] | undefined): events is Events {
  return events !== undefined && events.length > 0
}
