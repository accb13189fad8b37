import { time } from '../../../lib/format'
import type { HistoryEntry } from '../../../lib/schema'

/** Events after which the memo is another one, as the service calls them. */
export const REVISED = 'RevisionSubmitted'
const DECIDED = 'DecisionMade'

export interface Milestone {
  version: number
  kind: 'revision' | 'decision'
}

/** By their place: threads and reminders count versions of their own. */
export function inOrder(events: readonly HistoryEntry[]): HistoryEntry[] {
  return events.map((event, place) => ({ ...event, version: place + 1 }))
}

/** The events by which somebody finds their way along a history. */
export function milestonesOf(events: readonly HistoryEntry[]): Milestone[] {
  return events.flatMap(({ version, kind }): Milestone[] =>
    kind === REVISED
      ? [{ version, kind: 'revision' }]
      : kind === DECIDED
        ? [{ version, kind: 'decision' }]
        : [],
  )
}

/** When it happened, by the word of an import where there is one. */
export function momentOf({ claimedAt, at }: HistoryEntry): string {
  return time(claimedAt ?? at)
}
