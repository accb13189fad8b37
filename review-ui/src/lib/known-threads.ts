import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState, useSyncExternalStore } from 'react'
import type { MemoThreads, Thread } from './schema'

const NONE: readonly Thread[] = []

export const threadsKey = (memo: string, revision: number) => ['threads', memo, revision]

export const pastThreadsKey = (memo: string, revision: number, index: number | null) => [
  'past-threads',
  memo,
  revision,
  index,
]

export const isOpen = ({ settlement: { stage } }: Thread) =>
  stage === 'OPEN' || stage === 'PROPOSED'

/**
 * What the discussion beside a text has fetched, for what can do without it until then. The query is only looked at:
 * whoever observed it would give it options of their own.
 */
export function useKnownThreads(key: readonly unknown[]): readonly Thread[] {
  const queries = useQueryClient()
  const follow = useCallback(
    (changed: () => void) => queries.getQueryCache().subscribe(changed),
    [queries],
  )
  const threads = useSyncExternalStore(
    follow,
    () => queries.getQueryData<MemoThreads>(key)?.threads,
  )
  const [kept, keep] = useState(threads)
  if (threads && threads !== kept) keep(threads)
  return threads ?? kept ?? NONE
}
