import { isOpen } from '../../lib/known-threads'
import type { Thread, ThreadKind } from '../../lib/schema'

/** What of a discussion is shown. */
export interface Filter {
  show: 'open' | 'mine' | 'waits' | 'all'
  kind: ThreadKind | null
  person: string | null
}

export const OPEN_ONES: Filter = { show: 'open', kind: null, person: null }

const isOrphan = ({ placement }: Thread) =>
  placement?.outcome === 'ORPHANED' || placement?.outcome === 'AMBIGUOUS'

/** The threads that pass. An open one whose words are gone always does: nobody else would point at it. */
export function filtered(threads: readonly Thread[], filter: Filter, me: string): Thread[] {
  return threads.filter(
    (thread) => (isOpen(thread) && isOrphan(thread)) || passes(thread, filter, me),
  )
}

function passes(thread: Thread, { show, kind, person }: Filter, me: string): boolean {
  if (kind !== null && thread.kind !== kind) return false
  const speakers = thread.comments.map(({ by }) => by.account)
  if (person !== null && !speakers.includes(person)) return false
  switch (show) {
    case 'all':
      return true
    case 'open':
      return isOpen(thread)
    case 'mine':
      return speakers.includes(me)
    case 'waits':
      return thread.waitsFor.includes(me)
  }
}
