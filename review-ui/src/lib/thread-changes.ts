import type { MemoThreads, ToldThreads } from './schema'

/** What all readers share and what this one may do come apart; here they are put together. */
export function withActs({ acts, may, threads, ...rest }: ToldThreads): MemoThreads {
  const allowed = (place: number) => acts[may[place] ?? -1] ?? []
  return {
    ...rest,
    threads: threads.map((thread, place) => ({ ...thread, may: allowed(place) })),
  }
}

/** The threads that were known, with those that have changed since in their places and new ones at the end. */
export function withChanges(before: MemoThreads | undefined, now: MemoThreads): MemoThreads {
  if (!before || !now.changes) return now
  const changed = new Map(now.threads.map((thread) => [thread.threadId, thread]))
  const known = before.threads.map((thread) => changed.get(thread.threadId) ?? thread)
  const old = new Set(before.threads.map(({ threadId }) => threadId))
  const added = now.threads.filter(({ threadId }) => !old.has(threadId))
  return { ...now, changes: false, threads: [...known, ...added] }
}
