import { Button, TextInput } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useLocation, useSearchParams } from 'react-router'
import { LaterSelect } from '../../components/later-select'
import { NarrowingFields } from '../../components/narrowing-fields'
import { PastBanner } from '../../components/past-banner'
import { ShowMore } from '../../components/show-more'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { STAGES } from '../../lib/labels'
import { meQuery } from '../../lib/me'
import { WIDE } from '../../lib/narrowing'
import { type PastMoment, usePastMoment } from '../../lib/past-moment'
import type { Stage } from '../../lib/schema'
import { useDebouncedText } from '../../lib/use-debounced-text'
import { memosQuery } from './api'
import { type Filters, filtering, filtersOf, parametersOf } from './filters'
import { MemoList } from './memo-list'
import classes from './memos.module.css'

const ALL = 'ALL'

/** Every memo that the reader may see, the one changed last first: now, or as of an entry of the log. */
export function MemosPage() {
  const past = usePastMoment()
  const { state } = useLocation()
  const [parameters, setParameters] = useSearchParams()
  const filters = filtersOf(parameters)
  const change = (changed: Partial<Filters>) =>
    setParameters(parametersOf({ ...filters, ...changed }), { replace: true, state })
  const [text, type] = useDebouncedText(filters.text, (typed) => change({ text: typed }))
  return (
    <div className={classes.page}>
      <title>Memos – Sixpager</title>
      {past && <PastBanner past={past} />}
      <h1>Memos</h1>
      <search className={classes.filters}>
        <TextInput
          className={classes.text}
          type="search"
          aria-label="Search titles and texts"
          placeholder="Search titles and texts"
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <LaterSelect
          aria-label="Stage"
          allowDeselect={false}
          value={filters.stage ?? ALL}
          onChange={(stage) => change({ stage: stage === ALL ? null : (stage as Stage) })}
          data={[
            { value: ALL, label: 'All stages' },
            ...Object.entries(STAGES).map(([value, { label }]) => ({ value, label })),
          ]}
        />
        <NarrowingFields
          narrowing={filters.narrowing}
          onChange={(changed) => change({ narrowing: { ...filters.narrowing, ...changed } })}
        />
      </search>
      <Found
        // What was found at one moment does not stand in for another.
        key={past?.index}
        filters={filters}
        past={past}
        onClear={() => change({ text: '', stage: null, narrowing: WIDE })}
      />
    </div>
  )
}

interface FoundProps {
  filters: Filters
  past: PastMoment | null
  onClear: () => void
}

function Found({ filters, past, onClear }: FoundProps) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    {
      ...memosQuery({ ...filters, text: filters.text.trim() }),
      placeholderData: keepPreviousData,
    },
  )
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Looking through the memos" />
  const memos = data.pages.flatMap((page) => page.items)
  if (memos.length === 0) return <Nothing filters={filters} past={past} onClear={onClear} />
  return (
    <>
      <MemoList memos={memos} past={past} />
      {hasNextPage && (
        <ShowMore isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
    </>
  )
}

function Nothing({ filters, past, onClear }: FoundProps) {
  const { data: me } = useQuery(meQuery)
  if (!filtering(filters)) {
    if (past) return <EmptyState title="There was no memo yet." />
    return (
      <EmptyState title="There is no memo yet.">
        <p>
          {me?.role === 'AUDITOR' ? (
            'The first one stands here once somebody has begun it.'
          ) : (
            <>
              <Link to="/new">Begin the first one</Link>; everybody who may read it finds it here.
            </>
          )}
        </p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={
        filters.text.trim() || !filters.stage ? 'No memo matches.' : STAGES[filters.stage].empty
      }
    >
      <p>A memo that is restricted shows only to those who take part in it.</p>
      <Button variant="default" onClick={onClear}>
        Show all memos
      </Button>
    </EmptyState>
  )
}
