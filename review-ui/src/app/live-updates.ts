import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { changedViews } from '../lib/changed-views'
import { noteVersion } from '../lib/known-version'

const PAUSE_MILLIS = 250

/**
 * Fetches again what the server says has changed; a burst of events costs one round. One's own changes are news too: what
 * was fetched right after the command may have come from views that did not know of it yet.
 */
export function useLiveUpdates(enabled: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!enabled || typeof EventSource === 'undefined') return
    const source = new EventSource('/api/stream')
    let timer: ReturnType<typeof setTimeout> | undefined
    source.addEventListener('memo', (event) => {
      noteVersion(JSON.parse(event.data) as Parameters<typeof noteVersion>[0])
      clearTimeout(timer)
      timer = setTimeout(() => refresh(queries), PAUSE_MILLIS)
    })
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [enabled, queries])
}

function refresh(queries: QueryClient): void {
  queries.invalidateQueries(changedViews).catch(() => undefined)
}
