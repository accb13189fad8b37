import { SegmentedControl, TextInput } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearchParams } from 'react-router'
import { NarrowingFields } from '../../components/narrowing-fields'
import { PastBanner } from '../../components/past-banner'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { useUpTo } from '../../lib/breakpoints'
import { count } from '../../lib/format'
import { STAGES } from '../../lib/labels'
import { meQuery } from '../../lib/me'
import { isNarrow, type Narrowing, narrow, narrowingOf } from '../../lib/narrowing'
import { type PastMoment, usePastMoment } from '../../lib/past-moment'
import type { Board, Stage } from '../../lib/schema'
import { useDebouncedText } from '../../lib/use-debounced-text'
import { type BoardFilters, boardQuery } from './api'
import classes from './board.module.css'
import { BoardColumn } from './board-column'

/** The stages that are always shown; the others only when a memo stands in them. */
const MAIN: readonly Stage[] = ['DRAFT', 'IN_REVIEW', 'DECIDED']

/** All memos by stage: now, or as of an entry of the log that the address names. */
export function BoardPage() {
  const past = usePastMoment()
  return (
    <div className={classes.page}>
      <title>Board – Sixpager</title>
      {past && <PastBanner past={past} />}
      <BoardAt key={past?.index} past={past} />
    </div>
  )
}

function BoardAt({ past }: { past: PastMoment | null }) {
  const { state } = useLocation()
  const [parameters, setParameters] = useSearchParams()
  const filter = parameters.get('q') ?? ''
  const narrowing = narrowingOf(parameters)
  const filters = { text: filter.trim(), narrowing, index: past?.index ?? null }
  const {
    data: board,
    error,
    refetch,
  } = useQuery({ ...boardQuery(filters), placeholderData: keepPreviousData })
  const change = (name: string, value: string) =>
    setParameters(
      (previous) => {
        if (value) previous.set(name, value)
        else previous.delete(name)
        return previous
      },
      { replace: true, state },
    )
  const [text, type] = useDebouncedText(filter, (typed) => change('q', typed))
  const narrowTo = (changed: Partial<Narrowing>) =>
    setParameters(
      (previous) => {
        narrow(previous, { ...narrowing, ...changed })
        return previous
      },
      { replace: true, state },
    )

  if (error && !board) return <Failed error={error} retry={refetch} />
  if (!board) return <Waiting what="Laying out the board" />
  const total = sum(board, 'total')
  if (total === 0) return past ? <EmptyState title="There was no memo yet." /> : <EmptyBoard />
  const found = sum(board, 'found')
  return (
    <>
      <div className={classes.head}>
        <h1>Board</h1>
        <p className={classes.total} role="status">
          {found === total ? count(total, 'memo') : `${found} of ${count(total, 'memo')}`}
        </p>
        <TextInput
          className={classes.filter}
          type="search"
          aria-label="Filter by title, number or person"
          placeholder="Filter by title, number or person"
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <NarrowingFields narrowing={narrowing} onChange={narrowTo} />
      </div>
      <Columns
        board={board}
        filters={filters}
        chosen={parameters.get('stage')}
        onChoose={change}
        past={past}
      />
    </>
  )
}

function EmptyBoard() {
  const { data: me } = useQuery(meQuery)
  return (
    <EmptyState title="The board is empty.">
      <p>
        {me?.role === 'AUDITOR' ? (
          'The first memo will stand here as a draft.'
        ) : (
          <>
            <Link to="/new">Begin the first memo</Link>; it will stand here as a draft.
          </>
        )}
      </p>
    </EmptyState>
  )
}

interface ColumnsProps {
  board: Board
  filters: BoardFilters
  chosen: string | null
  onChoose: (name: string, value: string) => void
  past: PastMoment | null
}

function Columns({ board, filters, chosen, onChoose, past }: ColumnsProps) {
  const narrow = useUpTo('tablet')
  const filtered = filters.text !== '' || isNarrow(filters.narrowing)
  // What was unfolded for one search is not for the next.
  const search = JSON.stringify(filters)
  const shown = board.columns.filter(({ stage, found }) => MAIN.includes(stage) || found > 0)
  if (!narrow) {
    return (
      <div className={classes.columns} style={{ '--columns': shown.length } as React.CSSProperties}>
        {shown.map((column) => (
          <BoardColumn
            key={column.stage + search}
            column={column}
            filters={filters}
            filtered={filtered}
            past={past}
          />
        ))}
      </div>
    )
  }
  const current = shown.find((column) => column.stage === chosen) ?? busiest(shown)
  return (
    <>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Stage"
        className={classes.stages}
        value={current?.stage}
        onChange={(stage) => onChoose('stage', stage)}
        data={shown.map(({ stage, found }) => ({
          value: stage,
          label: `${STAGES[stage].label} ${found}`,
        }))}
      />
      {current && (
        <BoardColumn
          key={current.stage + search}
          column={current}
          filters={filters}
          filtered={filtered}
          past={past}
        />
      )}
    </>
  )
}

function busiest(columns: Board['columns']): Board['columns'][number] | undefined {
  return (
    columns.find((column) => column.stage === 'IN_REVIEW' && column.found > 0) ??
    columns.find((column) => column.found > 0) ??
    columns[0]
  )
}

function sum(board: Board, counted: 'total' | 'found'): number {
  return board.columns.reduce((sum, column) => sum + column[counted], 0)
}
