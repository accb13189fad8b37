import { keepPreviousData, useQuery } from '@tanstack/react-query'
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

/** What the discussion beside a text has fetched, for what can do without it until then: nothing is fetched for it. */
export function useKnownThreads(queryKey: readonly unknown[]): readonly Thread[] {
  const { data } = useQuery<MemoThreads>({
    queryKey,
    enabled: false,
    placeholderData: keepPreviousData,
  })
  return data?.threads ?? NONE
}
