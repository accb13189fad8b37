import { boardQuery } from '../features/board/api'
import { peopleQuery } from '../lib/directory'
import { meQuery } from '../lib/me'
import { memoQuery } from '../lib/memo-queries'
import { inboxQuery } from '../lib/obligations'
import { queryClient } from '../lib/query-client'
import { router } from './router'

/** Whoever waits longer for the data is better told so. */
const PATIENCE_MILLIS = 1_000

/**
 * Asks for what the first screen shows while its code is still coming. Ends when there is something to show: drawn once,
 * with everything in its place, it takes half the time and nothing jumps.
 */
export async function firstSight({ pathname, search }: Location): Promise<void> {
  const asked = pathname.startsWith('/sign-in') ? [] : askedAt(pathname + search)
  await screenIsThere()
  await Promise.race([Promise.all(asked), new Promise((end) => setTimeout(end, PATIENCE_MILLIS))])
}

/** What fails is asked for again by the screen, which says so. */
function askedAt(path: string): Promise<unknown>[] {
  const memo = path.match(/^\/m\/(\d+)/)?.[1]
  return [
    queryClient.prefetchQuery(meQuery),
    queryClient.prefetchQuery(inboxQuery),
    queryClient.prefetchQuery(peopleQuery),
    memo !== undefined && queryClient.prefetchQuery(memoQuery(memo)),
    path === '/board' && queryClient.prefetchQuery(boardQuery(null)),
  ].filter((promise) => promise !== false)
}

function screenIsThere(): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) return resolve()
    const end = router.subscribe(({ initialized }) => {
      if (!initialized) return
      end()
      resolve()
    })
  })
}
