import { peopleQuery } from '../lib/directory'
import { meQuery } from '../lib/me'
import { memoQuery } from '../lib/memo-queries'
import { inboxQuery } from '../lib/obligations'
import { queryClient } from '../lib/query-client'

/** What the first screen will ask for is asked for while its code is still coming. */
export function askAhead(path: string): void {
  if (path.startsWith('/sign-in')) return
  void queryClient.prefetchQuery(meQuery)
  void queryClient.prefetchQuery(inboxQuery)
  void queryClient.prefetchQuery(peopleQuery)
  const memo = path.match(/^\/m\/(\d+)/)?.[1]
  if (memo) void queryClient.prefetchQuery(memoQuery(memo))
}
