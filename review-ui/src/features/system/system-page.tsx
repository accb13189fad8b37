import { useQuery } from '@tanstack/react-query'
import page from '../../components/list-page.module.css'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { meQuery } from '../../lib/me'
import { projectionsQuery } from './api'
import { GroupRow } from './group-row'
import { summaryOf } from './group-state'
import { Placements } from './placements'
import { Processes } from './processes'

/** How the service itself is, for its administrators. */
export function SystemPage() {
  const { data: me } = useQuery(meQuery)
  if (!me) return <Waiting what="Looking at the system" />
  return me.role === 'ADMINISTRATOR' ? (
    <Groups />
  ) : (
    <EmptyState title="Only administrators may see how the system is.">
      <p>What you can read and do is on every other page.</p>
    </EmptyState>
  )
}

function Groups() {
  const { data, error, refetch } = useQuery(projectionsQuery)
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Looking at the views" />
  return (
    <div className={page.page}>
      <title>System – Sixpager</title>
      <div className={page.head}>
        <h1>System</h1>
        <p className={page.total} role="status">
          {summaryOf(data.groups)}
        </p>
      </div>
      <ul className={page.list}>
        {data.groups.map((group) => (
          <GroupRow key={group.name} group={group} />
        ))}
      </ul>
      <p className={page.note}>
        What is shown of memos, from the board to the inbox, is drawn from the log of events by
        these groups, each by itself. Nothing of the log is lost while one of them is behind.
      </p>
      <Processes />
      <Placements />
    </div>
  )
}
