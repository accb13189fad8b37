import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { LaterSelect } from '../../components/later-select'
import page from '../../components/list-page.module.css'
import { ShowMore } from '../../components/show-more'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { useDirectory } from '../../lib/directory'
import { integer, time } from '../../lib/format'
import { meQuery } from '../../lib/me'
import type { AccountEntry } from '../../lib/schema'
import classes from './access-log.module.css'
import { accessLogQuery } from './api'
import { type AccountEventKind, type Filters, filtersOf, KINDS, parametersOf } from './filters'
import { sentenceOf } from './sentences'

/** Who came in, who was refused, how accounts changed and what was read by office. */
export function AccessLogPage() {
  const { data: me } = useQuery(meQuery)
  if (!me) return <Waiting what="Asking who you are" />
  if (me.role === 'MEMBER') {
    return <EmptyState title="Only auditors and administrators read the access log." />
  }
  return <AccessLog />
}

function AccessLog() {
  const { people } = useDirectory()
  const [parameters, setParameters] = useSearchParams()
  const filters = filtersOf(parameters)
  const change = (changed: Partial<Filters>) =>
    setParameters(parametersOf({ ...filters, ...changed }), { replace: true })
  return (
    <div className={page.page}>
      <title>Access log – Sixpager</title>
      <div className={page.head}>
        <h1>Access log</h1>
      </div>
      <p className={classes.note}>
        Sign-ins, wrong passwords and codes, refusals, changes of accounts, and restricted memos
        that auditors have opened. Each is an event of the log, as lasting as every revision and
        verdict.
      </p>
      <search className={classes.filters}>
        <LaterSelect
          aria-label="Person"
          placeholder="Everybody"
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Everybody' }}
          nothingFoundMessage="Nobody has this name."
          value={filters.account}
          onChange={(account) => change({ account })}
          data={people.map(({ username, name }) => ({ value: username, label: name }))}
        />
        <LaterSelect
          aria-label="What happened"
          placeholder="Everything"
          clearable
          clearButtonProps={{ 'aria-label': 'Everything' }}
          value={filters.kind}
          onChange={(kind) => change({ kind: kind as AccountEventKind | null })}
          data={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
        />
      </search>
      <Entries filters={filters} />
    </div>
  )
}

function Entries({ filters }: { filters: Filters }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    { ...accessLogQuery(filters), placeholderData: keepPreviousData },
  )
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Reading the access log" />
  const entries = data.pages.flatMap(({ items }) => items)
  if (entries.length === 0) return <EmptyState title="Nothing of the kind has happened." />
  return (
    <>
      <ol className={page.list}>
        {entries.map((entry) => (
          <Entry key={entry.logIndex} entry={entry} />
        ))}
      </ol>
      {hasNextPage && (
        <ShowMore isLoading={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
    </>
  )
}

function Entry({ entry }: { entry: AccountEntry }) {
  const { nameOf } = useDirectory()
  return (
    <li className={classes.entry}>
      <time dateTime={entry.at}>{time(entry.at)}</time>
      <p>
        {sentenceOf(entry, nameOf)}
        {entry.memo && (
          <>
            {' '}
            <Link to={`/m/${entry.memo}`}>Open it</Link>
          </>
        )}
      </p>
      <span className={classes.index}>Entry {integer(entry.logIndex)}</span>
    </li>
  )
}
