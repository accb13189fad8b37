import { useQuery } from '@tanstack/react-query'
import page from '../../components/list-page.module.css'
import { Failed, Waiting } from '../../components/states'
import { projectionsQuery } from './api'
import { GroupRow } from './group-row'
import { summaryOf } from './group-state'
import classes from './system.module.css'

/** The groups of views, and how far each has come. */
export function Groups() {
  const { data, error, refetch } = useQuery(projectionsQuery)
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Looking at the views" />
  return (
    <section aria-labelledby="groups" className={classes.section}>
      <div className={page.head}>
        <h2 id="groups">What is drawn from the log</h2>
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
    </section>
  )
}
