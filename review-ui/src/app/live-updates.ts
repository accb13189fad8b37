import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { changedViews } from '../lib/changed-views'
import { knownVersion, noteVersion } from '../lib/known-version'

const PAUSE_MILLIS = 250

/** Fetches again what the server says has changed; a burst of events costs one round. */
export function useLiveUpdates(enabled: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    if (!enabled || typeof EventSource === 'undefined') return
    const source = new EventSource('/api/stream')
    let timer: ReturnType<typeof setTimeout> | undefined
    source.addEventListener('memo', (event) => {
      if (!isNews(event.data)) return
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

/** Remembers the version and says whether this page did not know of it. */
function isNews(data: string): boolean {
  const { memoId, number, version } = JSON.parse(data) as {
    memoId: string
    number: number
    version: number
  }
  const known = knownVersion(memoId)
  noteVersion({ memoId, number, version })
  return known === undefined || version > known
}
