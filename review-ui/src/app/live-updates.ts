import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { apiUrl } from '../lib/api-url'
import { noteVersion } from '../lib/known-version'
import { liveQueries } from '../lib/live-queries'

/** What the stream tells of a memo. */
interface MemoNews {
  id: string
  number: number
  version: number
}

const PAUSE_MILLIS = 250
const FIRST_WAIT_MILLIS = 1_000
const LONGEST_WAIT_MILLIS = 60_000

/**
 * Fetches again what the server says has changed; a burst of events costs one round. One's own changes are news too: what
 * was fetched right after the command may have come from views that did not know of it yet.
 */
export function useLiveUpdates(enabled: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!enabled || typeof EventSource === 'undefined') return
    return follow(
      () => new EventSource(apiUrl('/api/stream', {})),
      () => void queries.invalidateQueries(liveQueries).catch(() => undefined),
    )
  }, [enabled, queries])
}

/**
 * Calls for a refresh after every event, and after every gap: what happened between two connections nobody tells. A
 * connection that the browser gives up, as it does after a refusal, is opened again, later each time.
 */
export function follow(connect: () => EventSource, refresh: () => void): () => void {
  let source: EventSource
  let soon: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT_MILLIS
  let connected = false

  const refreshSoon = () => {
    soon ??= setTimeout(() => {
      soon = undefined
      refresh()
    }, PAUSE_MILLIS)
  }
  const open = () => {
    source = connect()
    source.addEventListener('open', () => {
      if (connected) refreshSoon()
      connected = true
      wait = FIRST_WAIT_MILLIS
    })
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return
      again = setTimeout(open, wait)
      wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS)
    })
    source.addEventListener('memo', (event) => {
      const { id, number, version } = JSON.parse(event.data) as MemoNews
      noteVersion({ memoId: id, number, version })
      refreshSoon()
    })
  }
  open()
  return () => {
    clearTimeout(soon)
    clearTimeout(again)
    source.close()
  }
}
