import { useQuery } from '@tanstack/react-query'
import page from '../../components/list-page.module.css'
import { EmptyState, Waiting } from '../../components/states'
import { meQuery } from '../../lib/me'
import { Groups } from './groups'
import { Instance } from './instance'
import { Placements } from './placements'
import { Processes } from './processes'

/** How the service itself is, for its administrators. */
export function SystemPage() {
  const { data: me } = useQuery(meQuery)
  if (!me) return <Waiting what="Looking at the system" />
  return me.role === 'ADMINISTRATOR' ? (
    <div className={page.page}>
      <title>System – Sixpager</title>
      <Instance />
      <Groups />
      <Processes />
      <Placements />
    </div>
  ) : (
    <EmptyState title="Only administrators may see how the system is.">
      <p>What you can read and do is on every other page.</p>
    </EmptyState>
  )
}
