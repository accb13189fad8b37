import { boardQuery, WHOLE_BOARD } from '../features/board/api'
import { ownTimesQuery } from '../features/inbox/api'
import { peopleQuery } from '../lib/directory'
import { meQuery } from '../lib/me'
import { memoQuery } from '../lib/memo-queries'
import { inboxQuery } from '../lib/obligations'
import { queryClient } from '../lib/query-client'
import { threadCountsQuery } from '../lib/thread-counts'
import { router } from './router'

/** Whoever waits longer for the data is better told so. */
const PATIENCE_MILLIS = 1_000

/**
 * Asks for what the first screen shows while its code is still coming. Ends when there is something to show: drawn once,
 * with everything in its place, it takes half the time and nothing jumps.
 */
export async function firstSight({ pathname, search }: Location): Promise<void> {
  const asked = /^\/(sign-in|welcome)/.test(pathname) ? [] : askedAt(pathname + search)
  await screenIsThere()
  await Promise.race([
    Promise.all([...asked, ...typefacesAt(pathname)]),
    new Promise((end) => setTimeout(end, PATIENCE_MILLIS)),
  ])
}

/** What fails is asked for again by the screen, which says so. */
function askedAt(path: string): Promise<unknown>[] {
  const memo = path.match(/^\/m\/(\d+)/)?.[1]
  return [
    queryClient.prefetchQuery(meQuery),
    queryClient.prefetchQuery(inboxQuery),
    queryClient.prefetchQuery(peopleQuery),
    queryClient.prefetchQuery(threadCountsQuery),
    path === '/' && queryClient.prefetchQuery(ownTimesQuery),
    memo !== undefined && queryClient.prefetchQuery(memoQuery(memo)),
    path === '/board' && queryClient.prefetchQuery(boardQuery(WHOLE_BOARD)),
  ].filter((promise) => promise !== false)
}

/** Every one that comes later has the whole screen laid out anew. */
function typefacesAt(path: string): Promise<unknown>[] {
  const wanted = ['Inter Variable', 'Source Serif 4 Variable'].map((name) => `1em "${name}"`)
  if (path.startsWith('/m/')) wanted.push('italic 1em "Source Serif 4 Variable"')
  return wanted.map((font) => document.fonts.load(font).catch(() => undefined))
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
