import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { noteVersion } from '../lib/known-version'
import { goLive, subscribe } from '../lib/live/live'
import { answered, showing } from '../lib/live/live-queries'
import { type News, TOPICS } from '../lib/live/topics'
import { meQuery } from '../lib/me'

/**
 * Fetches again what shows something that has changed. One's own changes are news too: what was fetched right after the
 * command may have come from views that did not know of it yet.
 */
export function useLiveUpdates(account: string | undefined): void {
  const queries = useQueryClient()
  const before = useRef(account)

  useEffect(() => {
    const refresh = (news: readonly News[]) => {
      for (const { topic, id, number, version } of news) {
        if (topic === 'memo' && id !== undefined && number !== undefined && version !== undefined) {
          noteVersion({ memoId: id, number, version })
        }
      }
      void queries.invalidateQueries(showing(news)).catch(() => undefined)
    }
    const ends = TOPICS.map((topic) => subscribe(topic, refresh))
    return () => {
      for (const end of ends) end()
    }
  }, [queries])

  useEffect(() => {
    if (account === undefined || typeof EventSource === 'undefined') return
    // Somebody else has signed in at this browser, on another page of it: nothing of the other person may stay.
    if (before.current !== undefined && before.current !== account) {
      void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    }
    before.current = account
    return goLive(
      account,
      () => void queries.refetchQueries(meQuery).catch(() => undefined),
      () => void queries.invalidateQueries(answered).catch(() => undefined),
    )
  }, [account, queries])
}
