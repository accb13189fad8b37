import { useEffect, useMemo, useRef, useState } from 'react'
import type { Thread } from '../../lib/schema'

/**
 * The comments of others that have come since the reader came. Whoever has chosen a thread and goes on to another has read
 * it.
 */
export function useArrived(
  threads: readonly Thread[] | undefined,
  chosen: string | null,
  me: string,
): ReadonlySet<string> {
  const [known, know] = useState<ReadonlySet<string> | null>(null)
  if (known === null && threads) know(new Set(commentsOf(threads)))
  const before = useRef(chosen)
  useEffect(() => {
    const left = threads?.filter(({ threadId }) => threadId === before.current) ?? []
    if (before.current !== chosen && left.length > 0) {
      know((had) => had && new Set([...had, ...commentsOf(left)]))
    }
    before.current = chosen
  }, [chosen, threads])
  return useMemo(() => arrivedSince(threads ?? [], known, me), [threads, known, me])
}

export function arrivedSince(
  threads: readonly Thread[],
  known: ReadonlySet<string> | null,
  me: string,
): ReadonlySet<string> {
  const others = threads.flatMap(({ comments }) => comments.filter(({ by }) => by.account !== me))
  return new Set(
    others.map(({ commentId }) => commentId).filter((comment) => known && !known.has(comment)),
  )
}

function commentsOf(threads: readonly Thread[]): string[] {
  return threads.flatMap(({ comments }) => comments.map(({ commentId }) => commentId))
}
