import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useParams, useSearchParams } from 'react-router'
import { Failed, Waiting } from '../../../components/states'
import { meQuery } from '../../../lib/me'
import type { HistoryEntry } from '../../../lib/schema'
import { asOfQuery, historyQuery } from '../api'
import { EventList } from './event-list'
import classes from './history.module.css'
import { HistoryHeader } from './history-header'
import { MemoAsOf } from './memo-as-of'

/** Every event of a memo, and the whole memo as it was after any of them. */
export function HistoryPage() {
  const { number = '' } = useParams()
  const { data: events, error, refetch } = useQuery(historyQuery(number))
  if (error && !events) return <Failed error={error} retry={refetch} />
  if (!events) return <Waiting what={`Fetching the history of memo ${number}`} />
  return <Replay number={number} events={events} />
}

function Replay({ number, events }: { number: string; events: HistoryEntry[] }) {
  const [parameters, setParameters] = useSearchParams()
  const version = within(parameters.get('v'), events.length)
  const { data: me } = useQuery(meQuery)
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...asOfQuery(number, version),
    placeholderData: keepPreviousData,
  })
  const go = (to: number) =>
    setParameters(
      { v: String(Math.min(Math.max(to, 1), events.length)) },
      { replace: true, preventScrollReset: true },
    )
  const step = (key: string, to: number): HotkeyItem => [
    key,
    (event) => !movesItself(event) && go(to),
    { preventDefault: false },
  ]
  useHotkeys([
    step('ArrowLeft', version - 1),
    step('ArrowRight', version + 1),
    step('Home', 1),
    step('End', events.length),
  ])
  return (
    <div className={classes.page}>
      <title>{`History of memo ${number} – Sixpager`}</title>
      <HistoryHeader number={number} events={events} version={version} onGo={go} />
      <div className={classes.columns}>
        <EventList events={events} version={version} onGo={go} />
        <div className={classes.past} aria-busy={isPlaceholderData}>
          {error && !data ? (
            <Failed error={error} retry={refetch} />
          ) : data && me ? (
            <MemoAsOf memo={data} me={me.username} />
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

function within(text: string | null, most: number): number {
  const value = Number(text ?? most)
  return Number.isInteger(value) && value >= 1 && value <= most ? value : most
}
